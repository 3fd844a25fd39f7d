/** A person who signs in well, but gets no token for the tenant in view. */
export class NoAccessError extends Error {
  override readonly name = 'NoAccessError';
}
