import { afterEach, expect, it, vi } from 'vitest';
import { openTestDatabase } from '../../test-world.ts';
import { createJobs, type Jobs, type JobsOptions } from './create-jobs.ts';

const log = { warn: vi.fn<(fields: object, text?: string) => void>(), error: vi.fn<(fields: object, text?: string) => void>() };
const opened: { jobs: Jobs[]; drop: () => Promise<void> }[] = [];

async function openJobs() {
  const { database, url, drop } = await openTestDatabase();
  const { pglite } = database.engine;
  const target: JobsOptions['database'] = pglite ? { pglite } : { url: url ?? '' };
  const jobs: Jobs[] = [];
  opened.push({
    jobs,
    async drop() {
      await database.close();
      await drop();
    },
  });
  const create = (options: Partial<JobsOptions> = {}) => {
    const created = createJobs({ database: target, log, ...options });
    jobs.push(created);
    return created;
  };
  return { database, create };
}

afterEach(async () => {
  for (const { jobs, drop } of opened.splice(0)) {
    await Promise.all(jobs.map((created) => created.stop()));
    await drop();
  }
});

it('hands a job to the worker of its queue at once', async () => {
  const { create } = await openJobs();
  const jobs = create();
  const seen: object[] = [];
  jobs.work('greetings', async (data) => void seen.push(data));
  jobs.start();
  await jobs.enqueue('greetings', { to: 'Ada' });
  await vi.waitFor(() => expect(seen).toEqual([{ to: 'Ada' }]), { timeout: 5_000 });
});

it('gives each job to one of several processes', async () => {
  const { create } = await openJobs();
  const seen: unknown[] = [];
  const processes = [create(), create()];
  for (const jobs of processes) {
    jobs.work('shared', async ({ number }) => void seen.push(number));
    jobs.start();
  }
  for (let number = 0; number < 5; number += 1) await processes[number % 2]?.enqueue('shared', { number });
  await vi.waitFor(() => expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 1, 2, 3, 4]), { timeout: 10_000 });
});

it('tries a failed job again', async () => {
  const { create } = await openJobs();
  const jobs = create({ pollSeconds: 0.5 });
  const tries: Date[] = [];
  jobs.work('flaky', async () => {
    tries.push(new Date());
    if (tries.length === 1) throw new Error('the other side is away');
  });
  jobs.start();
  await jobs.enqueue('flaky', {});
  await vi.waitFor(() => expect(tries).toHaveLength(2), { timeout: 10_000 });
});

it('does not hold up who starts it when the database refuses, says so, and tries again', async () => {
  const { create } = await openJobs();
  const jobs = create({ database: { url: 'postgres://nobody@127.0.0.1:1/none' }, retryDelayMs: 10 });
  jobs.start();
  await vi.waitFor(() => expect(log.error.mock.calls.length).toBeGreaterThan(1), { timeout: 5_000 });
  await expect(jobs.enqueue('greetings', {})).rejects.toThrow('background jobs are not running');
});
