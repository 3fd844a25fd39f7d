import { hashIdentifier } from '../../../features/sentinel/target.ts';
import type { UserIdentifier, UsernameComparison } from '../../../features/users/queries.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';

/** How many credentials an answer names at least: most people have fewer. */
const least = 3;
/** The sizes that common authenticators use, in bytes. */
const sizes = [16, 20, 32] as const;

interface Credentials {
  readonly known: readonly string[];
  readonly asked: UserIdentifier;
  readonly usernamePolicy: UsernameComparison;
}

/**
 * Fills the credential ids up with ones that no authenticator has, so that nobody learns who has an account, or a passkey (WebAuthn L3 §14.6.2).
 * The same question gets the same answer, in every spelling that would find the same person.
 */
export function withDecoys(
  { sealer, tenant }: Pick<TenantScope, 'sealer' | 'tenant'>,
  { known, asked, usernamePolicy }: Credentials,
): string[] {
  const isExact = asked.type === 'username' && usernamePolicy.caseSensitive;
  const subject = `passkey-decoy ${tenant.id} ${asked.type} ${isExact ? asked.value : hashIdentifier(asked.value)}`;
  const decoy = (place: number): string => {
    const [choice = 0] = Buffer.from(sealer.mac(`${subject} size ${place}`), 'base64url');
    const bytes = Buffer.from(sealer.mac(`${subject} id ${place}`), 'base64url');
    return bytes.subarray(0, sizes[choice % sizes.length]).toString('base64url');
  };
  const decoys = Array.from({ length: least }, (_, place) => decoy(place)).slice(known.length);
  return [...known, ...decoys].toSorted(); // a place would tell
}
