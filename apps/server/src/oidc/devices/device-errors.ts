import { errors } from 'oidc-provider';

/** What can be wrong with a code that a person types; `problem.oidc.*` of the hosted pages has the sentences. */
export type DeviceErrorCode =
  | 'device_aborted'
  | 'device_code_expired'
  | 'device_code_missing'
  | 'device_code_not_found'
  | 'device_code_used'
  | 'device_session_lost'
  | 'device_too_many_attempts';

/** The library's own errors of this page, by their class names: it does not export the classes. */
const codes: ReadonlyMap<string, DeviceErrorCode> = new Map([
  ['AbortedError', 'device_aborted'],
  ['ExpiredError', 'device_code_expired'],
  ['NoCodeError', 'device_code_missing'],
  ['NotFoundError', 'device_code_not_found'],
  ['AlreadyUsedError', 'device_code_used'],
  // The form's token is missing or not the one of this session.
  ['InvalidRequest', 'device_session_lost'],
]);

export function deviceError(code: DeviceErrorCode): errors.OIDCProviderError {
  const status = code === 'device_too_many_attempts' ? 429 : 400;
  return Object.assign(new errors.CustomOIDCProviderError(code, code), { status, statusCode: status });
}

/** @param fallback the error code that the library would answer with */
export const deviceErrorCode = (error: Error, fallback: string): string => codes.get(error.name) ?? fallback;
