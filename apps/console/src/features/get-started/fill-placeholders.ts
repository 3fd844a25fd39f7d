/** What a guide's samples are filled with. */
export type GuideValues = {
  /** Address of the tenant, without a trailing slash. */
  endpoint: string;
  appId: string;
  /** Empty for applications that keep no secret. */
  appSecret: string;
  redirectUri: string;
  postLogoutRedirectUri: string;
  /** Where the sample itself runs: the origin of `redirectUri`. */
  origin: string;
  tenantId: string;
  /** Resource indicator of the tenant's Management API. */
  managementResource: string;
};

/** Replaces `{{name}}`; anything else in double braces is the sample's own (Vue writes `{{ name }}`). */
export const fillPlaceholders = (text: string, values: GuideValues): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(Reflect.get(values, name)) : whole));

/** The origin of an address; of a custom scheme or of something unfinished, the text itself. */
export const originOf = (address: string): string => {
  const url = URL.parse(address);

  return url && url.origin !== 'null' ? url.origin : address;
};
