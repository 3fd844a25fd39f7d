import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createSealer, type Sealer } from './foundation/crypto/sealer.ts';
import type { Database } from './foundation/database/open-database.ts';
import { initializeSystemValue } from './tenancy/queries.ts';

const fileName = 'secret.key';
const checkKey = 'secret-key-check';
const checkText = 'lintel';

/** SECRET_KEY does not open what this database holds. */
export class WrongSecretKeyError extends Error {
  constructor(place: string) {
    super(
      `The secret key from ${place} is not the one that this database was sealed with. Set SECRET_KEY to the key of the node that created it (its DATA_DIR/${fileName}).`,
    );
    this.name = 'WrongSecretKeyError';
  }
}

interface SecretKey {
  readonly key: Buffer;
  readonly place: string;
  /** Made just now: other nodes on the same database must be given it. */
  readonly isNew: boolean;
}

/** The key from the setting, else from the data folder, where it is made at the first start. */
export function readSecretKey(setting: Buffer | undefined, dataDir: string): SecretKey {
  if (setting) return { key: setting, place: 'the setting SECRET_KEY', isNew: false };
  const path = join(dataDir, fileName);
  const isNew = createKeyFile(path);
  return { key: parseKey(readFileSync(path, 'utf8'), path), place: path, isNew };
}

/** Makes the file unless it is there; of several processes that start at once, one does. */
function createKeyFile(path: string): boolean {
  if (existsSync(path)) return false;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path); // whole or not at all, and never over another's
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function parseKey(text: string, path: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) throw new Error(`The file ${path} does not hold a secret key of 32 bytes in base64.`);
  return key;
}

/**
 * Opens the check row that the first node sealed.
 * @throws WrongSecretKeyError
 */
export async function createCheckedSealer(database: Database, secretKey: SecretKey): Promise<Sealer> {
  const sealer = createSealer(secretKey.key);
  const check = await initializeSystemValue(database.root, checkKey, sealer.seal(checkText));
  try {
    if (typeof check === 'string' && sealer.open(check) === checkText) return sealer;
  } catch {
    // the authentication tag did not match: another key
  }
  throw new WrongSecretKeyError(secretKey.place);
}
