import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { findOrganization } from '../organizations/queries/organizations.ts';
import { findUserById } from '../users/queries.ts';

/** Whom and what a message is about, as far as the flow knows. */
export interface MessageContext {
  readonly applicationId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly userId?: string | undefined;
  /** Who invites, in an invitation. */
  readonly inviterId?: string | undefined;
}

const personFields = ['id', 'avatar', 'name', 'primaryEmail', 'primaryPhone', 'username', 'profile'] as const;

/** Where a message's words come from: the connector's configuration, and the tenant's own template where there is one. */
interface MessageTexts {
  readonly config: Readonly<Record<string, unknown>>;
  readonly template: unknown;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * Variables of a template beside the code: `application`, `organization`, `user`, `inviter`. Only what the texts mention is read; a configuration without any placeholder hands the whole payload on (HTTP), so it gets all. What cannot be read is left out:
 * a code is worth more than the name beside it.
 */
export async function messageVariables(
  { settings, db, log }: Pick<TenantScope, 'settings' | 'db' | 'log'>,
  { applicationId, organizationId, userId, inviterId }: MessageContext,
  { config, template }: MessageTexts,
): Promise<Variables> {
  const isWanted = placeholdersOf({ config, template });
  const application = applicationId === undefined ? undefined : settings.get(applicationsPart).get(applicationId);
  try {
    const [organization, user, inviter] = await Promise.all([
      organizationId !== undefined && isWanted('organization') ? findOrganization(db, organizationId) : undefined,
      userId !== undefined && isWanted('user') ? findUserById(db, userId) : undefined,
      inviterId !== undefined && isWanted('inviter') ? findUserById(db, inviterId) : undefined,
    ]);
    return {
      ...(application && { application: pick(application, ['id', 'name']) }),
      ...(organization && { organization: pick(organization, ['id', 'name', 'branding']) }),
      ...(user && { user: pick(user, personFields) }),
      ...(inviter && { inviter: pick(inviter, personFields) }),
    };
  } catch (error) {
    log.warn({ err: error }, 'variables of a message could not be read, it goes out without them');
    return {};
  }
}

/** Whether the texts mention a variable; all of them count as mentioned where a configuration has no placeholder at all. */
function placeholdersOf({ config, template }: MessageTexts): (name: string) => boolean {
  const rootsOf = (texts: unknown) => new Set([...JSON.stringify(texts ?? {}).matchAll(/\{\{\s*(\w+)/g)].map(([, root]) => root));
  const [configured, own] = [rootsOf(config), rootsOf(template)];
  return (name) => configured.size === 0 || configured.has(name) || own.has(name);
}

const pick = <Source, Key extends keyof Source>(source: Source, keys: readonly Key[]): Pick<Source, Key> =>
  // Object.fromEntries forgets which keys it was given.
  Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<Source, Key>;
