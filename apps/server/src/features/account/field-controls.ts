import { ApiError } from '../../foundation/http/api-error.ts';
import type { Settings } from '../../tenancy/snapshot.ts';
import { accountCenterPart } from '../account-center/account-center-part.ts';
import type { accountFields, AccountCenterSettings } from '../account-center/schemas.ts';

export type AccountField = (typeof accountFields)[number];
type FieldControls = AccountCenterSettings['fields'];

/** Whether an administrator lets people see a field of their account. */
export const isReadable = (fields: FieldControls, field: AccountField): boolean => (fields[field] ?? 'Off') !== 'Off';

/** @throws ApiError `account_center.field_not_enabled` */
export function assertReadable(settings: Settings, field: AccountField): void {
  if (!isReadable(settings.get(accountCenterPart).fields, field)) throw new ApiError('account_center.field_not_enabled');
}

/** @throws ApiError `account_center.field_not_editable` */
export function assertEditable(settings: Settings, field: AccountField): void {
  if (settings.get(accountCenterPart).fields[field] !== 'Edit') throw new ApiError('account_center.field_not_editable');
}

/** Which field decides about a decision on passkeys or second factors: the one that is set, if only one is. */
export function controlOfPreference(settings: Settings, part: 'mfa' | 'passkeySignIn'): AccountField {
  const { fields } = settings.get(accountCenterPart);
  const [own, other] = part === 'mfa' ? (['mfa', 'passkey'] as const) : (['passkey', 'mfa'] as const);
  return fields[own] === undefined ? other : own;
}
