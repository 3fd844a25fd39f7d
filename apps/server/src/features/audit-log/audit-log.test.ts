import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { json } from '../../foundation/database/json.ts';
import { createAuditBatch } from './audit-batch.ts';
import { countAuditLogs, deleteAuditLogsBefore } from './queries.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

describe('audit log', () => {
  it('lists what was written, filters and reads one entry', async () => {
    const scope = await world.scope();
    scope.audit({
      key: 'Interaction.SignIn.Submit',
      result: 'Success',
      userId: 'audited',
      applicationId: 'app1',
      userAgent: 'curl/8',
      details: { redirectTo: '/x' },
    });
    scope.audit({ key: 'TriggerHook.PostSignIn', result: 'Error', userId: 'audited' });
    await expect.poll(async () => (await world.api('/api/logs?userId=audited')).body.length, { timeout: 5000 }).toBe(1);
    const [entry] = (await world.api('/api/logs?userId=audited&applicationId=app1')).body;
    expect(entry).toMatchObject({
      tenantId: 'default',
      key: 'Interaction.SignIn.Submit',
      payload: {
        key: 'Interaction.SignIn.Submit',
        result: 'Success',
        userId: 'audited',
        userAgentParsed: { ua: 'curl/8' },
        redirectTo: '/x',
      },
    });
    expect((await world.api(`/api/logs/${entry.id}`)).body).toEqual(entry);
    expect(await world.api('/api/logs/none')).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect((await world.api('/api/logs?logKey=TriggerHook.PostSignIn')).body).toHaveLength(1);
    expect((await world.api(`/api/logs?userId=audited&start_time=${entry.createdAt}&end_time=${entry.createdAt}`)).body).toHaveLength(1);
    expect((await world.api(`/api/logs?userId=audited&start_time=${entry.createdAt + 1}`)).body).toHaveLength(0);
    for (const query of ['start_time=2&end_time=1', 'start_time=soon']) {
      expect(await world.api(`/api/logs?${query}`)).toMatchObject({ status: 400, body: { code: 'log.invalid_time_window' } });
    }
  });

  it('says when counting stopped, and then names no last page', async () => {
    const { db } = await world.scope();
    const rows = Array.from({ length: 10_001 }, (_, index) => ({ key: 'Unknown', result: 'Success' as const, userId: 'busy', at: index }));
    for (let start = 0; start < rows.length; start += 1000) {
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto('auditLogs')
          .values(
            rows.slice(start, start + 1000).map(({ at }) => ({
              id: `busy${at}`,
              key: 'Unknown',
              payload: json({ key: 'Unknown', result: 'Success' as const }),
              userId: 'busy',
              createdAt: new Date(at),
            })),
          )
          .execute();
      });
    }
    const whole = await world.api('/api/logs?userId=busy');
    expect([whole.headers.get('total-number'), whole.headers.get('total-number-is-capped')]).toEqual(['10001', null]);
    const capped = await world.api('/api/logs?userId=busy&enableCap=true&page=2');
    expect([capped.headers.get('total-number'), capped.headers.get('total-number-is-capped')]).toEqual(['10000', 'true']);
    expect(capped.headers.get('link')).toMatch(/rel="first".*rel="prev"$/);
    // Totals that are kept beside the entries follow what comes and goes.
    const totals = async () => [
      await countAuditLogs(db, { key: 'Unknown' }),
      await countAuditLogs(db, { key: 'Unknown', from: new Date(0) }),
    ];
    expect(await totals()).toEqual([10_001, 10_001]);
    expect(await deleteAuditLogsBefore(db, new Date(5), 3)).toBe(3);
    expect(await totals()).toEqual([9_998, 9_998]);
    const last = await world.api('/api/logs?logKey=Unknown&page_size=100&page=100');
    expect(last.body.map(({ id }: { id: string }) => id).at(-1)).toBe('busy3');
    expect(last.body).toHaveLength(98);
    expect(await deleteAuditLogsBefore(db, new Date(5), 3)).toBe(2);
    expect(await deleteAuditLogsBefore(db, new Date(5), 3)).toBe(0);
  });

  it('a row of a state change lives and dies with its transaction', async () => {
    const { write } = await world.scope();
    const entry = { key: 'Interaction.End', result: 'Success', userId: 'moved' } as const;
    await write([], async (_trx, audit) => {
      audit(entry);
      throw new Error('rolled back');
    }).catch(() => undefined);
    expect((await world.api('/api/logs?userId=moved')).body).toEqual([]);
    await write([], async (_trx, audit) => audit(entry));
    expect((await world.api('/api/logs?userId=moved')).body).toHaveLength(1);
  });

  it('the batch keeps what could not be written and writes it when the database is back', async () => {
    let isAway = true;
    const batch = createAuditBatch({
      tenantDb: (tenantId) => {
        if (isAway) throw new Error('away');
        return world.database.forTenant(tenantId);
      },
      now: Date.now,
      log: pino({ level: 'silent' }),
    });
    batch.add('default', { key: 'Interaction.End', result: 'Success', userId: 'patient' });
    await batch.flush();
    expect((await world.api('/api/logs?userId=patient')).body).toEqual([]);
    isAway = false;
    batch.add('default', { key: 'Interaction.End', result: 'Error', userId: 'patient' });
    await batch.flush();
    expect(
      (await world.api('/api/logs?userId=patient')).body.map(({ payload }: { payload: { result: string } }) => payload.result).toSorted(),
    ).toEqual(['Error', 'Success']);
  });
});
