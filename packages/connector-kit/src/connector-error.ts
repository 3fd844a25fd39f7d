/** What can go wrong in a connector. On the wire each becomes `connector.<code>`. */
export const connectorErrorCodes = [
  'general',
  'invalid_metadata',
  'unexpected_type',
  'invalid_config_guard',
  'invalid_request_parameters',
  'insufficient_request_parameters',
  'invalid_config',
  'invalid_certificate',
  'invalid_response',
  'template_not_found',
  'template_not_supported',
  'rate_limit_exceeded',
  'usage_limit_exceeded',
  'not_implemented',
  'social_auth_code_invalid',
  'social_invalid_access_token',
  'social_invalid_id_token',
  'authorization_failed',
] as const;

export type ConnectorErrorCode = (typeof connectorErrorCodes)[number];

/**
 * A failure that a connector reports.
 *
 *   throw new ConnectorError('invalid_config', { message: 'The account SID starts with AC.' });
 */
export class ConnectorError extends Error {
  readonly code: ConnectorErrorCode;
  /** Shown to administrators: the provider's own answer, and `hint` (a text, or one by language) on what to do. Never put a secret here. */
  readonly data: unknown;

  constructor(code: ConnectorErrorCode, data?: unknown, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ConnectorError';
    this.code = code;
    this.data = data;
  }
}

/** Reads a thrown value by its shape, for packages bring their own copy of the class; `undefined` when it is something else. */
export function readConnectorError(thrown: unknown): { code: ConnectorErrorCode; data: unknown } | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  const code = connectorErrorCodes.find((known) => known === thrown.code);
  return code && { code, data: 'data' in thrown ? thrown.data : undefined };
}
