import type { SigningKey } from './queries.ts';

export type KeyStatus = NonNullable<SigningKey['status']>;

/** Cookie keys have no status of their own: the newest, which is listed first, signs, the others verify. */
export const statusOf = ({ status }: Pick<SigningKey, 'status'>, index: number): KeyStatus =>
  status ?? (index === 0 ? 'Current' : 'Previous');

/** What signs now, or will, stays. */
export const isRemovable = (status: KeyStatus): boolean => status === 'Previous';
