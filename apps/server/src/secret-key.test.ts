import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCheckedSealer, readSecretKey, WrongSecretKeyError } from './secret-key.ts';
import type { Database } from './foundation/database/open-database.ts';
import { openTestDatabase } from './test-world.ts';

let database: Database;
let drop: () => Promise<void>;
const folder = mkdtempSync(join(tmpdir(), 'key-'));
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase());
}, 60_000);
afterAll(async () => {
  await database.close();
  await drop();
  rmSync(folder, { recursive: true });
});

it('is made once, for its owner only, and read again', () => {
  const first = readSecretKey(undefined, folder);
  expect(first.isNew).toBe(true);
  expect(statSync(first.place).mode & 0o777).toBe(0o600);
  expect(readSecretKey(undefined, folder)).toMatchObject({ isNew: false, key: first.key });
  expect(Buffer.from(readFileSync(first.place, 'utf8'), 'base64')).toEqual(first.key);
});

it('that does not open the check row ends the start', async () => {
  const right = { key: Buffer.alloc(32, 1), place: 'here', isNew: false };
  const sealed = (await createCheckedSealer(database, right)).seal('text');
  expect((await createCheckedSealer(database, right)).open(sealed)).toBe('text');
  await expect(createCheckedSealer(database, { ...right, key: Buffer.alloc(32, 2) })).rejects.toThrow(WrongSecretKeyError);
});

it('in a broken file is not replaced', () => {
  writeFileSync(join(folder, 'secret.key'), 'broken');
  expect(() => readSecretKey(undefined, folder)).toThrow(/does not hold a secret key/);
});
