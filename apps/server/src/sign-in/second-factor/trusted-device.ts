import { digest } from '../../foundation/crypto/digest.ts';
import { newId } from '../../foundation/crypto/ids.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { ReplyCookie } from '../../foundation/http/reply.ts';
import type { RouteRequest } from '../../foundation/http/route.ts';
import { signInExperiencePart } from '../../features/sign-in-experience/sign-in-experience.ts';
import { newDeviceToken, readDeviceTokens } from '../../features/trusted-devices/device-cookie.ts';
import { insertTrustedDevice, useTrustedDevice } from '../../features/trusted-devices/queries.ts';
import { dataEvent } from '../../features/webhooks/events.ts';
import type { AuditChange, EmitEvent, TenantScope } from '../../tenancy/tenant-scope.ts';
import type { Interaction } from '../interaction.ts';

/** Whose browser it is. */
export type DeviceRequest = Pick<RouteRequest<unknown, unknown, unknown>, 'cookies' | 'headers' | 'ip'>;

const dayMs = 24 * 60 * 60_000;
const usualDays = 30;

/** Whether people may have their second factor not asked for in a browser of theirs, and for how long. */
export function trustPolicy({ settings }: Pick<TenantScope, 'settings'>): { readonly isEnabled: boolean; readonly durationDays: number } {
  const { enabled = false, durationDays = usualDays } = settings.get(signInExperiencePart).trustedDevice;
  return { isEnabled: enabled, durationDays };
}

/** Whether a person may trust this browser from now on: they have just proven, or set up, a second factor in it. */
export const hasProvenFactor = ({ secondFactor, mfa }: Interaction): boolean =>
  secondFactor !== undefined || mfa?.totp !== undefined || mfa?.webAuthn !== undefined;

/** Whether this person trusts this browser, which is noted as a use of it. */
export async function isTrustedDevice(scope: TenantScope, request: DeviceRequest, userId: string): Promise<boolean> {
  const digests = readDeviceTokens(request.cookies, scope.tenant).map(digest);
  if (digests.length === 0) return false;
  const id = await useTrustedDevice(scope.db, { userId, digests, now: new Date(scope.now()) });
  if (id !== undefined)
    scope.audit({ key: 'TrustedDevice.Used', result: 'Success', userId, ip: request.ip, details: { trustedDeviceId: id } });
  return id !== undefined;
}

interface Trust {
  readonly scope: TenantScope;
  readonly trx: TenantTransaction;
  readonly audit: AuditChange;
  readonly emit: EmitEvent;
}

/** Trusts this browser, when the person asked for it and the tenant still lets them. */
export async function trustDevice(
  { scope, trx, audit, emit }: Trust,
  { interaction, request, userId }: { interaction: Interaction; request: DeviceRequest; userId: string },
): Promise<ReplyCookie[]> {
  const { isEnabled, durationDays: days } = trustPolicy(scope);
  if (!isEnabled || interaction.mfa?.trustDevice !== true || !hasProvenFactor(interaction)) return [];
  const { token, cookie } = newDeviceToken(request.cookies, { tenant: scope.tenant, days });
  const id = newId();
  const userAgent = request.headers['user-agent'] ?? null;
  const expiresAt = new Date(scope.now() + days * dayMs);
  await insertTrustedDevice(trx, { id, userId, tokenDigest: digest(token), userAgent, expiresAt });
  audit({ key: 'TrustedDevice.Created', result: 'Success', userId, ip: request.ip, details: { trustedDeviceId: id } });
  emit(dataEvent('TrustedDevice.Created', { id, data: { id, userId, userAgent, expiresAt: expiresAt.getTime() } }));
  return [cookie];
}
