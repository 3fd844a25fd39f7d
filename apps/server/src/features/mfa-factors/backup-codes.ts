import { randomBytes } from 'node:crypto';
import type { Sealer } from '../../foundation/crypto/sealer.ts';

const amount = 10;
const codeBytes = 5;

/** Whether these are ten different codes of ten hexadecimal digits. */
export const isBackupCodeSet = (codes: readonly string[]): boolean =>
  codes.length === amount && new Set(codes).size === amount && codes.every((code) => /^[0-9a-f]{10}$/.test(code));

/** Ten codes of 40 random bits. */
export const newBackupCodes = (): string[] => Array.from({ length: amount }, () => randomBytes(codeBytes).toString('hex'));

/** What is stored of a code: a copy of the database alone cannot be searched for it. */
export const backupCodeMac = (sealer: Sealer, { userId, code }: { userId: string; code: string }): string =>
  sealer.mac(`backup-code ${userId} ${code}`);

/** How a code is kept. Sealed, it can be shown to its owner again; whoever holds the key that opens it could try all codes against the MAC as well. */
export const storedBackupCode = (sealer: Sealer, { userId, code }: { userId: string; code: string }) => ({
  code: backupCodeMac(sealer, { userId, code }),
  sealed: sealer.seal(code),
});
