import { newId } from '../../foundation/crypto/ids.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { claimAnswer, findOpenRecord, insertRecord, markVerified, takeVerified } from './queries.ts';
import { parseDetails, recordMs, type DetailsOf, type RecordDetails, type RecordType } from './verification-record.ts';

type RecordScope = Pick<TenantScope, 'db' | 'sealer' | 'now'>;

interface Begun {
  readonly id?: string;
  readonly userId: string;
  readonly details: RecordDetails;
  readonly provesPerson?: boolean;
  readonly isVerified?: boolean;
}

/** Whose record it is, and which kinds will do. */
interface Wanted<Type extends RecordType> {
  readonly id: string;
  readonly userId: string;
  readonly types: readonly Type[];
  /** Of the answer when there is none: 404 unless this place of the contract says otherwise. */
  readonly status?: 400 | 404;
}

/** Keeps a verification that has begun, or is done already. */
export async function beginRecord(
  { db, sealer, now }: RecordScope,
  { id = newId(), userId, details, provesPerson = false, isVerified = false }: Begun,
): Promise<{ verificationRecordId: string; expiresAt: string }> {
  const at = now();
  const expiresAt = new Date(at + recordMs);
  const sealedDetails = sealer.seal(JSON.stringify(details));
  const verifiedAt = isVerified ? new Date(at) : null;
  await insertRecord(db, { id, userId, type: details.type, provesPerson, sealedDetails, verifiedAt, expiresAt });
  return { verificationRecordId: id, expiresAt: expiresAt.toISOString() };
}

/** What is still to be verified. @throws ApiError `verification_record.not_found` */
export async function readOpenRecord<Type extends RecordType>(scope: RecordScope, wanted: Wanted<Type>): Promise<DetailsOf<Type>> {
  const row = await findOpenRecord(scope.db, { ...wanted, now: new Date(scope.now()) });
  return open(scope, row, wanted);
}

/** The same for what may be answered once: it is used up, whatever comes of the answer. @throws ApiError `verification_record.not_found` */
export async function claimRecord<Type extends RecordType>(scope: RecordScope, wanted: Wanted<Type>): Promise<DetailsOf<Type>> {
  const row = await claimAnswer(scope.db, { ...wanted, now: new Date(scope.now()) });
  return open(scope, row, wanted);
}

/** From now on the record counts as proof, with `details` in the place of what it was begun with. */
export async function finishRecord(
  { db, sealer, now }: RecordScope,
  { id, userId, details }: { id: string; userId: string; details?: RecordDetails },
): Promise<{ verificationRecordId: string }> {
  const sealed = details && { sealedDetails: sealer.seal(JSON.stringify(details)) };
  await markVerified(db, { id, userId, now: new Date(now()), ...sealed });
  return { verificationRecordId: id };
}

/** Uses a proof up, with the change that it is for. @throws ApiError `verification_record.not_found` */
export async function takeRecord<Type extends RecordType>(
  trx: TenantTransaction,
  scope: RecordScope,
  wanted: Wanted<Type>,
): Promise<DetailsOf<Type>> {
  const row = await takeVerified(trx, { ...wanted, now: new Date(scope.now()) });
  return open(scope, row, wanted);
}

function open<Type extends RecordType>(
  { sealer }: Pick<TenantScope, 'sealer'>,
  row: { readonly sealedDetails: string } | undefined,
  { types, status = 404 }: Wanted<Type>,
): DetailsOf<Type> {
  const details = row && parseDetails(sealer.open(row.sealedDetails));
  if (!details || !isOneOf(details, types)) throw new ApiError('verification_record.not_found', { status });
  return details;
}

const isOneOf = <Type extends RecordType>(details: RecordDetails, types: readonly Type[]): details is DetailsOf<Type> =>
  types.some((type) => type === details.type);
