import { noContent, type Reply } from '../../foundation/http/reply.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { decide } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import type { GatheredFactors } from './gathered-factors.ts';
import { readFactorOwner } from './read-mfa-rules.ts';

/** What a route that notes a decision may answer. */
export const decisionErrors = [
  'session.not_found',
  'session.interaction_not_found',
  'session.not_supported_for_forgot_password',
  'session.identifier_not_found',
  'session.mfa.require_mfa_verification',
] as const;

type Request = Parameters<typeof journaled>[0]['request'] & Parameters<typeof readInteraction>[0];

/** Notes what the person decided about second factors or passkeys: after one of theirs, if they have any. */
export async function noteDecision(request: Request, scope: TenantScope, decision: GatheredFactors): Promise<Reply> {
  const open = await readInteraction(request, scope);
  return journaled({ request, scope, ...open, step: 'Profile.Update' }, async () => {
    await readFactorOwner(scope, open.interaction);
    await saveInteraction(scope, open.record, decide(open.interaction, decision));
    return { reply: noContent() };
  });
}
