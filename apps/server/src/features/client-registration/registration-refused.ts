/** Why a client was not registered or changed, in words for whoever wrote the client. */
export class RegistrationRefused extends Error {
  readonly reason: 'token' | 'metadata' | 'limit';

  constructor(reason: RegistrationRefused['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
