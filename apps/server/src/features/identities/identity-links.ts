import type { SocialSession } from '@lintel/connector-kit';
import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { InstalledConnector } from '../connectors/connectors-scope.ts';
import type { SocialAccount, SocialAccounts, SocialStart } from '../connectors/social-accounts.ts';
import { putIdentityLink, takeIdentityLink } from './queries/identity-links.ts';

const linkMs = 15 * 60_000;

/** Who links: a person their own account, or `null` for an administrator who does it for somebody. */
type Linker = string | null;

interface SocialScope {
  readonly socialAccounts: SocialAccounts;
}

const answerSchema = z.looseObject({ state: z.string().min(1) });

/** Begins the way to a provider and back. @returns the provider's address */
export async function startLink(
  scope: TenantScope & SocialScope,
  installed: InstalledConnector,
  request: SocialStart & { readonly linker: Linker },
): Promise<string> {
  const { linker, state } = request;
  const { uri, session } = await scope.socialAccounts.start(scope, installed, request);
  await putIdentityLink(scope.db, {
    id: linkId(scope, { linker, connectorId: installed.connector.id, state }),
    sealedSession: scope.sealer.seal(JSON.stringify(session)),
    expiresAt: new Date(scope.now() + linkMs),
  });
  return uri;
}

/**
 * Takes what the provider sent back and says whose account it is. What was begun with `startLink` is used up by it.
 *
 * @param isBegun whether it must have been begun here by the same linker, with the `state` that comes back
 * @throws ApiError `session.connector_validation_session_not_found`, `connector.*`
 */
export async function finishLink(
  scope: TenantScope & SocialScope,
  installed: InstalledConnector,
  { linker, data, languages, isBegun }: { linker: Linker; data: unknown; languages: readonly string[]; isBegun: boolean },
): Promise<SocialAccount> {
  const state = answerSchema.safeParse(data).data?.state;
  const sealed =
    state === undefined
      ? undefined
      : await takeIdentityLink(scope.db, linkId(scope, { linker, connectorId: installed.connector.id, state }));
  if (sealed === undefined && isBegun) throw new ApiError('session.connector_validation_session_not_found');
  const session = sealed === undefined ? {} : (JSON.parse(scope.sealer.open(sealed)) as SocialSession); // sealed by startLink
  return scope.socialAccounts.finish(scope, installed, { data, session, languages });
}

const linkId = (
  { sealer }: Pick<TenantScope, 'sealer'>,
  { linker, connectorId, state }: { linker: Linker; connectorId: string; state: string },
): string => sealer.mac(JSON.stringify([linker, connectorId, state]));
