/** The session is over: there is no token, or it can no longer be renewed. */
export class SignedOutError extends Error {
  override readonly name = 'SignedOutError';
}
