/**
 * Whether a text can be the id of a tenant: it becomes the first label of a host name (RFC 1123 §2.1), at most 21 letters, digits
 * and inner hyphens.
 */
export const isTenantId = (text: string): boolean => /^[0-9a-z](?:[0-9a-z-]{0,19}[0-9a-z])?$/.test(text);
