import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { readSignInContext, type ProxyScope } from '../../features/sessions/sign-in-context.ts';
import { signInExperiencePart } from '../../features/sign-in-experience/sign-in-experience.ts';
import { listPlaces, savePlace } from '../../features/sign-in-places/queries.ts';
import { findSignals, positionOf, type SignInContext } from '../../features/sign-in-places/suspicion.ts';
import type { UserRow } from '../../features/users/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { DeviceRequest } from './trusted-device.ts';

export type AdaptiveScope = TenantScope & ProxyScope;

/** Whether second factors are asked for by circumstances here. */
export const isAdaptive = ({ settings }: Pick<TenantScope, 'settings'>): boolean =>
  settings.get(signInExperiencePart).adaptiveMfa.enabled === true;

/** Whether something about this sign-in is unusual for this person. */
export async function isSuspicious(scope: AdaptiveScope, user: UserRow, request: DeviceRequest): Promise<boolean> {
  const places = await listPlaces(scope.db, user.id);
  const { lastSignInAt } = user;
  return findSignals({ context: contextOf(scope, request), places, lastSignInAt, now: scope.now() }).length > 0;
}

/** Remembers where a person has signed in from, where that counts and is known. */
export async function rememberPlace(
  trx: TenantTransaction,
  scope: AdaptiveScope,
  { userId, request }: { userId: string; request: DeviceRequest },
): Promise<void> {
  const context = contextOf(scope, request);
  if (!isAdaptive(scope) || context['country'] === undefined) return;
  const { latitude = null, longitude = null } = positionOf(context) ?? {};
  await savePlace(trx, { userId, country: context['country'].slice(0, 16), latitude, longitude, seenAt: new Date(scope.now()) });
}

const contextOf = ({ isBehindProxy }: ProxyScope, { ip, headers }: DeviceRequest): SignInContext =>
  readSignInContext({ ip, isBehindProxy, header: (name) => headers[name]?.toString() });
