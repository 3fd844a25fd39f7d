import { setTimeout as delay } from 'node:timers/promises';
import { addDays, dayOf } from './features/activity/day.ts';
import { settleYesterday } from './features/activity/figures.ts';
import { deleteActivityBefore } from './features/activity/queries.ts';
import { deleteAuditLogsBefore } from './features/audit-log/queries.ts';
import { deleteExpired as deleteExpiredOneTimeTokens } from './features/one-time-tokens/queries.ts';
import { deleteExpired as deleteExpiredDeliveries } from './features/backchannel-requests/queries.ts';
import { deleteUnused as deleteUnusedUis } from './features/custom-ui/queries.ts';
import { deleteForgotten as deleteForgottenDocuments } from './features/cimd/queries.ts';
import { deleteExpired as deleteExpiredLinks } from './features/identities/queries/identity-links.ts';
import { deleteExpired as deleteExpiredProofs } from './features/me/queries.ts';
import { deleteExpired as deleteExpiredTargets } from './features/sentinel/queries.ts';
import { deleteExpired as deleteExpiredSessions } from './features/sessions/queries.ts';
import { deleteForgotten as deleteForgottenPlaces } from './features/sign-in-places/queries.ts';
import { rememberedDays } from './features/sign-in-places/suspicion.ts';
import { deleteExpired as deleteExpiredDevices } from './features/trusted-devices/queries.ts';
import { deleteExpired as deleteExpiredCodes } from './features/verification-codes/queries.ts';
import { deleteExpired as deleteExpiredRecords } from './features/verification-records/queries.ts';
import { deleteFinishedBefore } from './features/webhooks/queries/deliveries.ts';
import type { Database } from './foundation/database/open-database.ts';
import type { Jobs } from './foundation/jobs/create-jobs.ts';
import type { Tenancy } from './tenancy/tenancy.ts';

const batchRows = 500;
/** Between two batches: requests go first. */
const breathMs = 100;
/** Who is on its pages has them open; who took it out of use by mistake takes it back. */
const unusedUiDays = 1;
/** Two windows of thirty days, and a little more. */
const activityDays = 65;
const dayMs = 24 * 60 * 60_000;

export interface CleanUpOptions {
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly auditRetentionDays: number;
  readonly webhookRetentionDays: number;
  readonly now: () => number;
}

/** What keeps tables from growing for ever: every few minutes, in one of all processes. */
export function scheduleCleanUp(jobs: Jobs, options: CleanUpOptions): void {
  jobs.schedule('clean-up', '*/5 * * * *', () => cleanUp(options));
}

/** One round: sessions, grants, tokens, interactions, messages, codes, devices and counters whose time is over, sign-in pages of tenants that nobody uses any more, deliveries of webhooks and audit rows past their retention, of every tenant. */
export async function cleanUp({ database, tenancy, auditRetentionDays, webhookRetentionDays, now }: CleanUpOptions): Promise<void> {
  const { root } = database;
  const auditedSince = new Date(now() - auditRetentionDays * dayMs);
  await untilNoneIsLeft(() => deleteExpiredSessions(root, batchRows));
  await untilNoneIsLeft(() => deleteExpiredCodes(root, batchRows));
  await untilNoneIsLeft(() => deleteExpiredDeliveries(root, batchRows));
  await untilNoneIsLeft(() => deleteExpiredTargets(root, batchRows));
  await untilNoneIsLeft(() => deleteExpiredOneTimeTokens(root, batchRows));
  await untilNoneIsLeft(() => deleteForgottenDocuments(root, batchRows));
  const unused = { before: now() - unusedUiDays * dayMs, now: now(), limit: batchRows };
  await untilNoneIsLeft(() => deleteUnusedUis(root, unused));
  const toldSince = new Date(now() - webhookRetentionDays * dayMs);
  await untilNoneIsLeft(() => deleteFinishedBefore(root, toldSince, batchRows));
  await untilNoneIsLeft(() => deleteActivityBefore(root, addDays(dayOf(now()), -activityDays), batchRows));
  for (const { id } of tenancy.tenants) await settleYesterday({ db: database.forTenant(id), now });
  await untilNoneIsLeft(() => deleteExpiredLinks(root, batchRows));
  await untilNoneIsLeft(() => deleteExpiredRecords(root, batchRows));
  await untilNoneIsLeft(() => deleteExpiredDevices(root, batchRows));
  const rememberedSince = new Date(now() - rememberedDays * dayMs);
  await untilNoneIsLeft(() => deleteForgottenPlaces(root, { before: rememberedSince, limit: batchRows }));
  await untilNoneIsLeft(() => deleteExpiredProofs(root, batchRows));
  for (const { id } of tenancy.tenants) await untilNoneIsLeft(() => deleteAuditLogsBefore(database.forTenant(id), auditedSince, batchRows));
}

async function untilNoneIsLeft(deleteBatch: () => Promise<number>): Promise<void> {
  while ((await deleteBatch()) >= batchRows) await delay(breathMs);
}
