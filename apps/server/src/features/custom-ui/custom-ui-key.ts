/** Where the store of user assets keeps the files of one custom UI; `mount-assets.ts` serves nothing of this form. */
export const customUiPrefix = (tenantId: string, id: string): string => `${tenantId}/custom-ui/${id}/`;

export const customUiKey = ({ tenantId, id, digest }: { tenantId: string; id: string; digest: string }): string =>
  `${customUiPrefix(tenantId, id)}${digest}`;
