import { describe, expect, it } from 'vitest';
import { readArchive } from './read-archive.ts';
import { forge, forgeHeaders, makeArchive } from './test-archive.ts';

const page = '<!doctype html><title>Ours</title>';
async function pathsOf(archive: Buffer): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of readArchive(archive)) paths.push(path);
  return paths;
}

describe('an archive with a custom UI', () => {
  it('is read file by file, without what file managers add', async () => {
    const archive = await makeArchive({
      'index.html': page,
      'assets/a.js': 'x',
      'assets/Grüße (1).png': 'y',
      '__MACOSX/._index.html': 'z',
      '.DS_Store': 'z',
    });
    expect(await pathsOf(archive)).toEqual(['index.html', 'assets/a.js', 'assets/Grüße (1).png']);
  });

  it('may hold everything in one folder', async () => {
    expect(await pathsOf(await makeArchive({ 'dist/assets/a.js': 'x', 'dist/index.html': page }))).toEqual(['assets/a.js', 'index.html']);
  });

  it.each([
    ['no index.html', { 'a.js': 'x' }, 'holds no index.html'],
    ['two folders and no page above them', { 'a/index.html': page, 'b/index.html': page }, 'holds no index.html'],
    ['a kind of file that is not served', { 'index.html': page, 'server.php': 'x' }, 'server.php'],
    ['a file without an ending', { 'index.html': page, LICENSE: 'x' }, 'LICENSE'],
    ['a symbolic link', { 'index.html': page, 'a.js': { content: '/etc/passwd', mode: 0o120777 } }, 'symbolic link'],
    ['a symbolic link in place of the page', { 'index.html': { content: '/etc/passwd', mode: 0o120777 } }, 'symbolic link'],
  ])('with %s is refused, and says so', async (_what, files, words) => {
    await expect(pathsOf(await makeArchive(files))).rejects.toMatchObject({
      code: 'guard.invalid_input',
      details: expect.stringContaining(words) as string,
    });
  });

  it.each(['../../evil.js', '/etc//evil.js', 'C:/abc/evil.js', '..\\..\\evil.js', 'aaa\u0000/evil.js', 'aaaaa//evil.js', 'a/./../evil.js'])(
    'with a file called %j is refused',
    async (name) => {
      const placeholder = 'x'.repeat(name.length - 3) + '.js';
      const archive = forge(await makeArchive({ 'index.html': page, [placeholder]: 'x' }), placeholder, name);
      await expect(pathsOf(archive)).rejects.toMatchObject({ code: 'guard.invalid_input' });
    },
  );

  it('with two files of one name, an encrypted file, or a torn one is refused', async () => {
    const twice = forge(await makeArchive({ 'index.html': page, 'indey.html': page }), 'indey.html', 'index.html');
    const encrypted = forgeHeaders(await makeArchive({ 'index.html': page }), (header) => header.writeUInt16LE(1, 8));
    const torn = (await makeArchive({ 'index.html': page })).subarray(0, 40);
    const notThere = forgeHeaders(await makeArchive({ 'index.html': page }), (header) => header.writeUInt32LE(0x7fffff, 42));
    for (const archive of [twice, encrypted, torn, notThere, Buffer.from('PK\x03\x04')]) {
      await expect(pathsOf(archive)).rejects.toMatchObject({ code: 'guard.invalid_input' });
    }
  });

  it('that would fill the memory is refused before it is unpacked, or once it is more than it says', async () => {
    const zeros = { content: Buffer.alloc(10 * 1024 * 1024 + 1) };
    const large = await makeArchive({ 'index.html': page, 'a.js': zeros });
    expect(large.length).toBeLessThan(20_000);
    await expect(pathsOf(large)).rejects.toMatchObject({ code: 'guard.file_size_exceeded' });
    const lying = forgeHeaders(large, (header) => header.writeUInt32LE(100, 24));
    await expect(pathsOf(lying)).rejects.toMatchObject({ code: 'guard.invalid_input' });
    const six = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.js`, { content: Buffer.alloc(9 * 1024 * 1024) }]));
    await expect(pathsOf(await makeArchive({ 'index.html': page, ...six }))).rejects.toMatchObject({ code: 'guard.file_size_exceeded' });
    await expect(pathsOf(await makeArchive({ 'index.html': 'x'.repeat(300_000) }))).rejects.toMatchObject({
      code: 'guard.file_size_exceeded',
    });
  });

  it('with too many files is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.txt`, '']));
    await expect(pathsOf(await makeArchive({ 'index.html': page, ...many }))).rejects.toMatchObject({ code: 'guard.invalid_input' });
  });
});
