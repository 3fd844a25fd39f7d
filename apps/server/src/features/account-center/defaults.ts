import { accountFields, type AccountCenterSettings } from './schemas.ts';

/** People change nothing themselves until an administrator says so; administrators keep their own accounts. */
export function defaultAccountCenter({ isAdmin }: { isAdmin: boolean }): AccountCenterSettings {
  const editable = Object.fromEntries(accountFields.map((field) => [field, 'Edit' as const]));
  return {
    enabled: isAdmin,
    fields: isAdmin ? editable : {},
    webauthnRelatedOrigins: [],
    deleteAccountUrl: null,
    customCss: null,
    profileFields: isAdmin ? [{ name: 'name' }, { name: 'avatar' }] : null,
  };
}
