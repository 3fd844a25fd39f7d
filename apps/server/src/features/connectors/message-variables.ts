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

type Variables = Readonly<Record<string, unknown>>;

/**
 * Variables of a template beside the code: `application`, `organization`, `user`, `inviter`. Only what the connector's configuration
 * mentions is read; one without any placeholder hands the whole payload on (HTTP), so it gets all. What cannot be read is left out:
 * a code is worth more than the name beside it.
 */
export async function messageVariables(
  { settings, db, log }: Pick<TenantScope, 'settings' | 'db' | 'log'>,
  { applicationId, organizationId, userId, inviterId }: MessageContext,
  config: Readonly<Record<string, unknown>>,
): Promise<Variables> {
  const isWanted = placeholdersOf(config);
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

/** Whether a configuration's templates mention a variable; all of them count as mentioned where there is no placeholder at all. */
function placeholdersOf(config: Readonly<Record<string, unknown>>): (name: string) => boolean {
  const roots = new Set([...JSON.stringify(config).matchAll(/\{\{\s*(\w+)/g)].map(([, root]) => root));
  return (name) => roots.size === 0 || roots.has(name);
}

const pick = <Source, Key extends keyof Source>(source: Source, keys: readonly Key[]): Pick<Source, Key> =>
  // Object.fromEntries forgets which keys it was given.
  Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<Source, Key>;
