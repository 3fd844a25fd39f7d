import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';
import type { TenantDb } from '../../../foundation/database/tables.ts';
import { updateUser } from '../../users/queries.ts';
import { revokeSuspendedUser } from '../revoke.ts';
import { upsertGrant, upsertSession } from './person-writes.ts';

let world: TestWorld;
let db: TenantDb;
beforeAll(async () => {
  world = await createTestWorld();
  ({ db } = await world.scope());
});
afterAll(() => world.close());

const createUser = async (): Promise<string> => (await world.api('/api/users', { method: 'POST', body: {} })).body.id;
const expiresAt = new Date(Date.now() + 3_600_000);
const details = { clientId: 'demo-app', lastSubmission: null };
const writeSession = (accountId: string | null, uid: string, isKnown = false) =>
  upsertSession(db, { idDigest: `digest of ${uid}`, uid, accountId, payload: { uid, accountId }, expiresAt, details, isKnown });
const writeGrant = (accountId: string, id: string, isKnown = false) =>
  upsertGrant(db, { id, accountId, clientId: 'demo-app', payload: { accountId }, expiresAt, isKnown });
const suspend = (id: string, isSuspended = true) => world.api(`/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended } });
const rowsOf = async (accountId: string) => ({
  sessions: await db.selectFrom('oidcSessions').select(['uid', 'payload']).where('accountId', '=', accountId).execute(),
  grants: await db.selectFrom('oidcGrants').select('id').where('accountId', '=', accountId).execute(),
});

describe('what a request under way writes of a person', () => {
  it('is written, and written again', async () => {
    const id = await createUser();
    await writeSession(null, 'anonymous');
    await writeSession(id, 'anonymous', true);
    await writeSession(id, 'new');
    await writeSession(id, 'new');
    expect([await writeGrant(id, 'grant-1'), await writeGrant(id, 'grant-1'), await writeGrant(id, 'grant-1', true)]).toEqual([
      true,
      true,
      true,
    ]);
    const { sessions, grants } = await rowsOf(id);
    expect(sessions.map(({ uid }) => uid).toSorted()).toEqual(['anonymous', 'new']);
    expect(sessions[0]?.payload).toMatchObject({ accountId: id });
    expect(grants).toEqual([{ id: 'grant-1' }]);
  });

  it('is not written once they are suspended, nor made anew when that is lifted', async () => {
    const id = await createUser();
    await writeSession(id, 'before');
    await writeGrant(id, 'grant-before');
    await suspend(id);
    await writeSession(id, 'before', true);
    await writeSession(id, 'after');
    expect([await writeGrant(id, 'grant-before', true), await writeGrant(id, 'grant-after')]).toEqual([false, false]);
    await suspend(id, false);
    await writeSession(id, 'before', true);
    expect(await writeGrant(id, 'grant-before', true)).toBe(false);
    expect(await rowsOf(id)).toEqual({ sessions: [], grants: [] });
  });

  it('is not written of somebody who was deleted', async () => {
    const id = await createUser();
    await world.api(`/api/users/${id}`, { method: 'DELETE' });
    await writeSession(id, 'ghost');
    expect(await writeGrant(id, 'grant-ghost')).toBe(false);
    expect(await rowsOf(id)).toEqual({ sessions: [], grants: [] });
  });

  it('leaves nothing behind, whichever of 30 writes and a suspension come first', async () => {
    const id = await createUser();
    await writeSession(id, 'racing');
    const writes = Array.from({ length: 30 }, (_, index) =>
      Promise.all([writeSession(id, 'racing', index % 2 === 0), writeSession(id, `racing-${index}`), writeGrant(id, `racing-${index}`)]),
    );
    const suspension = db.transaction().execute(async (trx) => {
      await updateUser(trx, id, { isSuspended: true });
      await revokeSuspendedUser(trx, id);
    });
    await Promise.all([...writes, suspension]);
    expect(await rowsOf(id)).toEqual({ sessions: [], grants: [] });
  });
});
