import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepts, openBuiltFiles } from './built-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-built-'));
  await mkdir(join(folder, 'dist/assets/folder.js'), { recursive: true });
  await Promise.all(
    ['dist/assets/a.js', 'dist/assets/a.js.br', 'dist/assets/b.css', 'dist/assets/.hidden.js', 'dist/assets/notes.md', 'secret.json'].map(
      (name) => writeFile(join(folder, name), name),
    ),
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('built files', () => {
  const open = () => openBuiltFiles(join(folder, 'dist'), Date.now);

  it('come compressed where the browser takes it and the build has it', async () => {
    expect(await open().read('assets/a.js', 'gzip, br')).toMatchObject({ encoding: 'br', content: Buffer.from('dist/assets/a.js.br') });
    expect(await open().read('assets/a.js', 'gzip')).toMatchObject({ encoding: undefined, content: Buffer.from('dist/assets/a.js') });
    expect(await open().read('assets/b.css', 'br')).toMatchObject({ encoding: undefined, type: 'text/css; charset=utf-8' });
  });

  it.each([
    'assets/none.js',
    'assets/a.js.br',
    'assets/notes.md',
    'assets/.hidden.js',
    'assets/folder.js',
    '../secret.json',
    'assets/../../secret.json',
    '/secret.json',
    'assets//a.js',
    'assets\\a.js',
  ])('do not have %s', async (path) => expect(await open().read(path, 'br')).toBeUndefined());

  it('with names that stay are read again when a new build is there', async () => {
    let now = 0;
    const files = openBuiltFiles(join(folder, 'dist'), () => now);
    const manifest = join(folder, 'dist/manifest.json');
    await expect(files.text('manifest.json')).rejects.toThrow('the app was not built');
    await writeFile(manifest, 'first');
    expect(await files.text('manifest.json')).toBe('first');
    await writeFile(manifest, 'second');
    await utimes(manifest, 1, 1);
    expect(await files.text('manifest.json')).toBe('first');
    now = 1001;
    expect(await files.text('manifest.json')).toBe('second');
  });
});

it('reads Accept-Encoding as RFC 9110 has it', () => {
  expect(accepts('gzip;q=0.5, BR', 'br')).toBe(true);
  expect(accepts('br;q=0, gzip', 'br')).toBe(false);
  expect(accepts('', 'gzip')).toBe(false);
});
