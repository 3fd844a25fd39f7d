/** An id that can be a host name's first label: lower-case letters, digits and inner hyphens, at most 21 characters. */
export const isTenantId = (text: string) => /^[0-9a-z](?:[0-9a-z-]{0,19}[0-9a-z])?$/.test(text);
