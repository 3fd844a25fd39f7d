import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp } from '../../clean-up.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createFolderStore } from '../user-assets/folder-store.ts';
import { removeFiles } from '../user-assets/remove-files.ts';
import { createCustomUiStore } from './custom-ui-files.ts';
import { makeArchive } from './test-archive.ts';

const inline = 'const logtoSsr = "__LOGTO_SSR__";';
const html = `<!doctype html><html><head><title>Ours</title><script>${inline}</script><script type="module" src="/assets/app.js"></script></head><body></body></html>`;
const app = `console.log(${JSON.stringify('ours '.repeat(100))});`;

let world: TestWorld;
const folder = mkdtempSync(join(tmpdir(), 'custom-ui-'));
beforeAll(async () => {
  world = await createTestWorld({ DATA_DIR: folder });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (path: string, headers: Record<string, string> = {}) => fetch(`${world.endpoint}${path}`, { redirect: 'manual', headers });

async function upload(archive: Buffer, { type = 'application/zip', tenantId = 'default' } = {}) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(archive)], { type }), 'ui.zip');
  const address = tenantId === 'admin' ? world.adminEndpoint : world.endpoint;
  const headers = { authorization: `Bearer ${await world.managementToken(tenantId)}` };
  const response = await fetch(`${address}/api/sign-in-exp/default/custom-ui-assets`, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as { customUiAssetId: string; code?: string; details?: string } };
}
const change = (body: object) => world.api('/api/sign-in-exp', { method: 'PATCH', body });
const use = (id: string) => change({ customUiAssets: { id, createdAt: 1 } });
const uploadOurs = async (files: Record<string, string> = {}) =>
  (await upload(await makeArchive({ 'index.html': html, 'assets/app.js': app, ...files }))).body.customUiAssetId;

describe('a custom UI', () => {
  it('takes the place of the hosted pages when the sign-in experience names it, and leaves it at once', async () => {
    const id = await uploadOurs();
    expect(await (await open('/unknown-session')).text()).not.toContain('Ours');
    expect(await use(id)).toMatchObject({ status: 200, body: { customUiAssets: { id } } });
    for (const path of ['/unknown-session', '/some/path', '/index.html']) {
      const page = await open(path, { 'accept-language': 'th' });
      expect(page.headers.get('content-language')).toBe('th');
      expect(await page.text()).toContain('<title>Ours</title>');
    }
    expect((await open('/sign-in')).status).toBe(302); // nobody without an interaction
    expect(await (await open('/sign-in?preview=1')).text()).not.toContain('Ours');
    expect(await (await open('/demo-app')).text()).not.toContain('Ours');
    expect((await open('/api/status')).status).toBe(204);
    await change({ customUiAssets: null });
    expect(await (await open('/unknown-session')).text()).not.toContain('Ours');
    expect((await open('/assets/app.js')).status).toBe(404);
  });

  it('gets settings and phrases in its placeholder, and runs only what stands in it', async () => {
    await use(await uploadOurs());
    await change({
      customCss: '.a::after{content:"</style><script>alert(1)</script>"}',
      customUiCsp: { scriptSrc: ['https://cdn.example.com'], connectSrc: ['https://api.example.com'] },
    });
    const page = await open('/unknown-session?app_id=demo-app');
    const text = await page.text();
    const script = /<script>(const logtoSsr = .*?;)<\/script>/s.exec(text)?.[1] ?? '';
    const data = JSON.parse(script.slice('const logtoSsr = '.length, -1));
    expect(data).toMatchObject({ signInExperience: { appId: 'demo-app', data: { tenantId: 'default' } }, phrases: { lng: 'en' } });
    expect(text).toContain('<style data-custom-css>.a::after');
    expect(text).not.toContain('</style><script>');
    const policy = page.headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}' https://cdn.example.com;`);
    expect(policy).toContain("connect-src 'self' https://api.example.com;");
    expect(policy).toContain("frame-ancestors 'none'");
    await change({ customCss: null, customUiCsp: {} });
    await change({ customUiAssets: null });
    const own = (await open('/unknown-session')).headers.get('content-security-policy') ?? '';
    expect(own).toContain("script-src 'self';");
  });

  it('has its files under their paths, compressed, asked for again with an ETag, and without SQL', async () => {
    await use(
      await uploadOurs({
        'assets/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'legal/Bedingungen für alle.html': '<script>1</script>',
      }),
    );
    const file = await open('/assets/app.js', { 'accept-encoding': 'br' });
    expect(file.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await file.text()).toBe(app);
    const raw = await world.server.tenants.inject({ path: '/assets/app.js', headers: { 'accept-encoding': 'br' } });
    expect(brotliDecompressSync(raw.rawPayload).toString()).toBe(app);
    const etag = file.headers.get('etag') ?? '';
    const again = await open('/assets/app.js', { 'accept-encoding': 'br', 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect((await open('/assets/app.js', { 'if-none-match': etag, 'accept-encoding': 'identity' })).status).toBe(200);
    expect((await open('/assets/mark.svg')).headers.get('content-security-policy')).toMatch(/sandbox$/);
    const terms = await open('/legal/Bedingungen%20f%C3%BCr%20alle.html');
    expect(terms.headers.get('content-security-policy')).toContain(
      `script-src 'self' 'sha256-${createHash('sha256').update('1').digest('base64')}'`,
    );
    expect(await terms.text()).toBe('<script>1</script>');
    expect((await open('/assets/none.js')).status).toBe(404);
    expect(await world.statementsOf(() => open('/unknown-session'))).toEqual([]);
    expect(await world.statementsOf(() => open('/assets/app.js'))).toEqual([]);
    await change({ customUiAssets: null });
  });

  it('is refused where it is no zip archive, holds what is not served, or is for the administrators', async () => {
    const good = await makeArchive({ 'index.html': html });
    expect(await upload(good, { type: 'text/html' })).toMatchObject({ status: 400, body: { code: 'guard.mime_type_not_allowed' } });
    expect(await upload(Buffer.from(html))).toMatchObject({ status: 400, body: { code: 'guard.mime_type_not_allowed' } });
    const bad = await upload(await makeArchive({ 'index.html': html, 'a.exe': 'MZ' }));
    expect(bad).toMatchObject({ status: 400, body: { code: 'guard.invalid_input', details: expect.stringContaining('a.exe') as string } });
    expect(await upload(good, { tenantId: 'admin' })).toMatchObject({ status: 400, body: { code: 'guard.not_allowed_for_admin_tenant' } });
    expect(await upload(good, { type: 'application/x-zip-compressed' })).toMatchObject({ status: 200 });
    const bomb = await upload(await makeArchive({ 'index.html': html, 'a.js': { content: Buffer.alloc(11 * 1024 * 1024) } }));
    expect(bomb).toMatchObject({ status: 400, body: { code: 'guard.file_size_exceeded' } });
    renameSync(join(folder, 'assets'), join(folder, 'away'));
    writeFileSync(join(folder, 'assets'), 'no folder');
    expect(await upload(good)).toMatchObject({ status: 500, body: { code: 'storage.upload_error' } });
    rmSync(join(folder, 'assets'));
    renameSync(join(folder, 'away'), join(folder, 'assets'));
  });

  it('is used only by the tenant that uploaded it, once it is complete', async () => {
    const id = await uploadOurs();
    const { db } = await world.scope();
    expect((await use('nosuchthing')).body.code).toBe('request.invalid_input');
    const elsewhere = await world.api('/api/sign-in-exp', {
      tenantId: 'admin',
      method: 'PATCH',
      body: { customUiAssets: { id, createdAt: 1 } },
    });
    expect(elsewhere).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
    await db.insertInto('customUis').values({ id: 'unfinished', unusedSince: new Date() }).execute();
    expect((await use('unfinished')).body.code).toBe('request.invalid_input');
    expect((await world.api('/api/sign-in-exp')).body.customUiAssets).toBeNull();
  });

  it('that the store has lost gives way to the built-in pages', async () => {
    const id = await uploadOurs({ 'other.txt': 'only here' });
    await use(id);
    const kept = join(folder, 'assets/default/custom-ui', id);
    renameSync(kept, `${kept}.away`);
    const lost = await open('/unknown-session');
    expect(lost.status).toBe(200);
    expect((await open('/other.txt')).headers.get('content-type')).toContain('text/html');
    renameSync(`${kept}.away`, kept);
    expect(await (await open('/other.txt')).text()).toBe('only here');
    await change({ customUiAssets: null });
  });

  it('goes from the store a day after it was last in use', async () => {
    const [used, replaced] = [await uploadOurs({ 'a.txt': 'used' }), await uploadOurs({ 'a.txt': 'replaced' })];
    const folderOf = (id: string) => join(folder, 'assets/default/custom-ui', id);
    await use(replaced);
    await use(used);
    const { userAssets, tenancy, database, log } = await world.scope();
    const round = async (at: number) => {
      await cleanUp({ database, tenancy, auditRetentionDays: 90, webhookRetentionDays: 7, now: () => at });
      await removeFiles({ database, userAssets, log, now: () => at });
    };
    await round(Date.now() + 23 * 3_600_000);
    expect(existsSync(folderOf(replaced))).toBe(true);
    await round(Date.now() + 25 * 3_600_000);
    expect(existsSync(folderOf(replaced))).toBe(false);
    expect(readdirSync(folderOf(used))).toHaveLength(3);
    expect((await use(replaced)).body.code).toBe('request.invalid_input');
    expect(await (await open('/a.txt')).text()).toBe('used');
  });
});

it('files are read from the store once for all who ask at the same time, and a failure is not kept', async () => {
  let reads = 0;
  const store = createFolderStore(folder);
  const customUis = createCustomUiStore({
    get: async (key) => {
      reads += 1;
      if (reads === 1) throw new Error('away');
      return store.get(key);
    },
  });
  const ui = { id: 'u', files: { 'a.txt': { digest: 'd' } } };
  await store.put('t/custom-ui/u/d', { bytes: Buffer.from('text'), type: 'text/plain' });
  await expect(customUis.read({ tenantId: 't', ui, path: 'a.txt' })).rejects.toThrow('away');
  await Promise.all(Array.from({ length: 20 }, () => customUis.read({ tenantId: 't', ui, path: 'a.txt', encoding: 'br' })));
  expect((await customUis.read({ tenantId: 't', ui, path: 'a.txt' }))?.toString()).toBe('text');
  expect(reads).toBe(2);
  expect(await customUis.read({ tenantId: 't', ui, path: 'constructor' })).toBeUndefined();
});
