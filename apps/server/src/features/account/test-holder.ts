import { newId, newSecret } from '../../foundation/crypto/ids.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import { json } from '../../foundation/database/json.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { ApiAnswer, TestWorld } from '../../test-world.ts';
import { accountFields } from '../account-center/schemas.ts';
import { userScopes } from '../consent/user-scope.ts';

export const password = 'a harbour at dusk';

/** For tests: lets people see and change all of their accounts, but for some fields. */
export async function setUpAccountCenter(world: TestWorld, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  const all = Object.fromEntries(accountFields.map((field) => [field, 'Edit']));
  const { status } = await world.api('/api/account-center', { method: 'PATCH', body: { enabled: true, fields: { ...all, ...fields } } });
  if (status !== 200) throw new Error(`account centre: ${status}`);
}

/** For tests: a person with an access token of an application. */
export interface TestHolder {
  readonly id: string;
  readonly username: string;
  readonly token: string;
  readonly grantId: string;
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<ApiAnswer>;
  /** A call with the proof that it is this person. */
  sure(method: string, path: string, body?: unknown): Promise<ApiAnswer>;
  /** Another token of the same person. */
  withToken(values: TokenValues): Promise<TestHolder>;
}

interface TokenValues {
  readonly scopes?: readonly string[];
  readonly clientId?: string;
  /** Laid over the token's payload. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

let people = 0;

/** For tests: makes a person, and the token that an application of theirs would hold. */
export async function createHolder(world: TestWorld, user: Readonly<Record<string, unknown>> = {}): Promise<TestHolder> {
  const username = `holder_${(people += 1)}`;
  const { body, status } = await world.api('/api/users', { method: 'POST', body: { username, password, ...user } });
  if (status !== 200) throw new Error(`user: ${status} ${JSON.stringify(body)}`);
  return holderOf(world, { id: body.id, username }, {});
}

async function holderOf(world: TestWorld, person: { id: string; username: string }, values: TokenValues): Promise<TestHolder> {
  const { token, grantId } = await insertAccountToken(await world.scope(), { userId: person.id, ...values });
  let proof: string | undefined;
  const call: TestHolder['call'] = (method, path, ...[body, headers]) =>
    world.api(path, { method, token, ...(body !== undefined && { body }), ...(headers && { headers }) });
  return {
    ...person,
    token,
    grantId,
    call,
    async sure(method, path, body) {
      proof ??= (await call('POST', '/api/verifications/password', { password })).body.verificationRecordId as string;
      return call(method, path, body, { 'logto-verification-id': proof });
    },
    withToken: (more) => holderOf(world, person, more),
  };
}

/** For tests: what the token endpoint stores. */
export async function insertAccountToken(
  { db, now }: Pick<TenantScope, 'db' | 'now'>,
  { userId, clientId = 'demo-app', scopes = ['openid', ...userScopes], payload = {} }: TokenValues & { readonly userId: string },
): Promise<{ token: string; grantId: string }> {
  const [token, grantId] = [newSecret(), newId()];
  const exp = Math.floor(now() / 1000) + 3_600;
  const expiresAt = new Date(exp * 1000);
  const whose = { accountId: userId, clientId };
  const grant = { ...whose, kind: 'Grant', jti: grantId, iat: exp - 3_600, exp, openid: { scope: scopes.join(' ') } };
  await db
    .insertInto('oidcGrants')
    .values({ id: grantId, ...whose, payload: json(grant), expiresAt })
    .execute();
  const stored = { ...whose, kind: 'AccessToken', grantId, iat: exp - 3_600, exp, scope: scopes.join(' '), ...payload };
  await db
    .insertInto('oidcTokens')
    .values({
      ...whose,
      kind: 'AccessToken',
      idDigest: digest(token),
      grantId,
      userCode: null,
      uid: null,
      payload: json(stored),
      expiresAt,
    })
    .execute();
  return { token, grantId };
}

/** For tests: a call that is refused in each of the ways that every change of an account is refused in. */
export interface GuardedCall {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly field: string;
  /** Whether it takes a proof of who the person is. */
  readonly isProven: boolean;
}

/** For tests: tries each call without the proof, the field and the scope that it needs, and while the account centre is off; answers what each was told. */
export async function refusalsOf(world: TestWorld, holder: TestHolder, calls: readonly GuardedCall[]) {
  const bare = await holder.withToken({ scopes: ['openid'] });
  const told: Record<string, Record<string, unknown>> = {};
  const note = (call: GuardedCall, kind: string, { body }: ApiAnswer) => {
    const name = `${call.method} ${call.path}`;
    told[name] = { ...told[name], [kind]: body.code };
  };
  const send = (who: TestHolder, { method, path, body, isProven }: GuardedCall) => (isProven ? who.sure : who.call)(method, path, body);
  for (const call of calls) {
    if (call.isProven) note(call, 'proof', await holder.call(call.method, call.path, call.body));
    note(call, 'scope', await send(bare, call));
    await setUpAccountCenter(world, { [call.field]: 'Off' });
    note(call, 'field', await send(holder, call));
    await setUpAccountCenter(world);
  }
  await world.api('/api/account-center', { method: 'PATCH', body: { enabled: false } });
  for (const call of calls) note(call, 'off', await send(holder, call));
  await setUpAccountCenter(world);
  return told;
}

/** For tests: what `refusalsOf` finds where all is as it should be; `read` and `edit` are told of the field. */
export const expectedRefusals = (
  calls: readonly GuardedCall[],
  { proof, scope, read, edit, off }: Readonly<Record<'proof' | 'scope' | 'read' | 'edit' | 'off', string>>,
) =>
  Object.fromEntries(
    calls.map(({ method, path, isProven }) => [
      `${method} ${path}`,
      { ...(isProven && { proof }), scope, field: method === 'GET' ? read : edit, off },
    ]),
  );
