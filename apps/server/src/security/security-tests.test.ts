import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const text = readFileSync(join(root, 'docs/security-tests.md'), 'utf8');

it('every test that docs/security-tests.md names is there', () => {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| clause'));
  expect(rows.length).toBeGreaterThan(50);
  const missing = rows.flatMap((row) => {
    const named = [...row.matchAll(/`([^`]+\.test\.ts)` "([^"]+)"/g)].map(([, file = '', name = '']) => ({ file, name }));
    if (named.length === 0) return [`no test: ${row}`];
    return named.filter(({ file, name }) => !isThere(file, name)).map(({ file, name }) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});

function isThere(file: string, name: string): boolean {
  const path = join(root, file.startsWith('tests/') ? '' : 'apps/server/src', file);
  return existsSync(path) && readFileSync(path, 'utf8').includes(name);
}
