/**
 * A client metadata document that cannot be used. The message goes to whoever sent the request: it says nothing of how a connection
 * failed, or the server would tell strangers what answers in its network. That is in `cause`, for the audit log.
 */
export class DocumentRefused extends Error {
  /** `unavailable`: another try may succeed, and a document known before still counts. */
  readonly reason: 'invalid' | 'unavailable' | 'limited';

  constructor(reason: DocumentRefused['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DocumentRefused';
    this.reason = reason;
  }
}
