import { chmodSync, existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startS3Double, type S3Double } from '../../../../../tests/doubles/s3.ts';
import { createOutbound } from '../../foundation/outbound-http/outbound.ts';
import { mostFileBytes } from '../../foundation/http/file-body.ts';
import { consoleToken } from '../../oidc/test-console-token.ts';
import { readSettings } from '../../settings.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { removeFiles } from './remove-files.ts';
import { createS3Store, type S3Settings } from './s3-store.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(document.domain)</script></svg>';

function form(bytes: Buffer | string, { type = 'image/png', name = 'logo.png', field = 'file' } = {}): FormData {
  const body = new FormData();
  body.append(field, new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type }), name);
  return body;
}

async function send(
  world: TestWorld,
  path: string,
  { body, token, address = world.endpoint }: { body: Blob | FormData; token?: string; address?: string },
) {
  const bearer = token ?? (await world.managementToken());
  const response = await fetch(`${address}${path}`, { method: 'POST', headers: { authorization: `Bearer ${bearer}` }, body });
  return { status: response.status, body: (await response.json()) as { url: string; code?: string } };
}
const upload = (world: TestWorld, body: Blob | FormData) => send(world, '/api/user-assets', { body });

describe('files in a folder', () => {
  let world: TestWorld;
  const folder = mkdtempSync(join(tmpdir(), 'assets-'));
  beforeAll(async () => {
    world = await createTestWorld({ DATA_DIR: folder });
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are said to be welcome', async () => {
    expect((await world.api('/api/user-assets/service-status')).body).toMatchObject({
      status: 'ready',
      maxUploadFileSize: 20 * 1024 * 1024,
      allowUploadMimeTypes: expect.arrayContaining(['image/png', 'image/svg+xml']) as string[],
    });
  });

  it('are kept and served for good under a name that cannot be guessed, harmless', async () => {
    const { status, body } = await upload(world, form(png, { name: '../../Mein Logo.exe' }));
    expect(status).toBe(200);
    expect(body.url).toMatch(
      new RegExp(`^${world.endpoint}/user-assets/default/[0-9a-z]{21}/\\d{4}/\\d\\d/\\d\\d/[0-9A-Za-z]{32}/Mein-Logo\\.png$`),
    );
    const served = await fetch(body.url);
    expect(served.status).toBe(200);
    expect(Buffer.from(await served.arrayBuffer())).toEqual(png);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox$/) as string,
    });
  });

  it('that hold script are served where none runs', async () => {
    const { body } = await upload(
      world,
      form(`<?xml version="1.0"?>\n<!-- made by hand -->\n${svg}`, { type: 'image/svg+xml', name: 'a.svg' }),
    );
    const served = await fetch(body.url);
    expect(served.headers.get('content-type')).toBe('image/svg+xml');
    const policy = served.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).not.toMatch(/allow-scripts|script-src/);
  });

  it('archives are for keeping, not for looking at', async () => {
    const { body } = await upload(
      world,
      form(Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1'), { type: 'application/zip', name: 'ui.zip' }),
    );
    expect((await fetch(body.url)).headers.get('content-disposition')).toBe('attachment');
  });

  it.each([
    ['of a type that is not on the list', form('<html></html>', { type: 'text/html' })],
    ['that are something else than they are called', form('<html></html>', { type: 'image/png' })],
    ['HTML that calls itself an SVG', form(`<html>${svg}</html>`, { type: 'image/svg+xml' })],
    ['SVG that is no text', form(Buffer.concat([Buffer.from('<svg>'), Buffer.from([0xff, 0xfe])]), { type: 'image/svg+xml' })],
  ])('%s are refused', async (_what, body) => {
    expect(await upload(world, body)).toMatchObject({ status: 400, body: { code: 'guard.mime_type_not_allowed' } });
  });

  it('missing, empty, under another name, or torn are bad input', async () => {
    const torn = new Blob(['--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc'], {
      type: 'multipart/form-data; boundary=x',
    });
    const without = new Blob(['abc'], { type: 'multipart/form-data' });
    for (const body of [
      new FormData(),
      form(''),
      form(png, { field: 'picture' }),
      torn,
      without,
      new Blob(['{"file":{"bytes":[]}}'], { type: 'application/json' }),
    ]) {
      expect(await upload(world, body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    }
  });

  it('are at most 20 MB', async () => {
    const largest = Buffer.concat([png, Buffer.alloc(mostFileBytes - png.length)]);
    expect((await upload(world, form(largest))).status).toBe(200);
    const tooLarge = await upload(world, form(Buffer.concat([largest, Buffer.alloc(1)])));
    expect(tooLarge).toMatchObject({ status: 400, body: { code: 'guard.file_size_exceeded' } });
    const far = await upload(world, form(Buffer.alloc(mostFileBytes + 1_000_000))).catch((error: unknown) => error);
    if (!(far instanceof Error)) expect(far).toMatchObject({ status: 400, body: { code: 'guard.file_size_exceeded' } });
  });

  it('are uploaded by nobody without a token, and read by nobody through another tenant or another path', async () => {
    expect((await send(world, '/api/user-assets', { body: form(png), token: 'none' })).status).toBe(401);
    expect(
      (await world.api('/api/users', { method: 'POST', rawBody: 'x', headers: { 'content-type': 'multipart/form-data; boundary=x' } })).body
        .code,
    ).toBe('guard.invalid_input');
    const { url } = (await upload(world, form(png))).body;
    expect((await fetch(url.replace(world.endpoint, world.adminEndpoint))).status).toBe(404);
    writeFileSync(join(folder, 'secret.png'), png);
    for (const path of ['default', '..%2fsecret.png', url.split('/user-assets/')[1]?.replace(/[0-9A-Za-z]{32}/, 'x'.repeat(32))]) {
      const missing = await fetch(`${world.endpoint}/user-assets/${path}`);
      expect({ path, status: missing.status }).toEqual({ path, status: 404 });
      expect(missing.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('of a person of the console come by their own token', async () => {
    const { body: user } = await world.api('/api/users', { tenantId: 'admin', method: 'POST', body: { username: 'ann' } });
    const token = await consoleToken(world, user.id);
    const { body } = await send(world, '/me/user-assets', { body: form(png), token, address: world.adminEndpoint });
    expect(body.url).toContain(`${world.adminEndpoint}/user-assets/admin/${user.id}/`);
    expect((await fetch(body.url)).status).toBe(200);
    expect((await world.api('/me/user-assets/service-status', { tenantId: 'admin', token })).body.status).toBe('ready');
    await world.api(`/api/users/${user.id}/is-suspended`, { tenantId: 'admin', method: 'PATCH', body: { isSuspended: true } });
    const refused = await send(world, '/me/user-assets', { body: form(png), token, address: world.adminEndpoint });
    expect(refused).toMatchObject({ status: 401, body: { code: 'user.suspended' } });
    expect((await world.api('/me/user-assets/service-status', { tenantId: 'admin', token })).body.code).toBe('user.suspended');
  });

  it('of a deleted tenant go, but not those of a new one with its name', async () => {
    const { userAssets, database, log } = await world.scope();
    const old = 'shop/u/2026/01/01/x/a.png';
    await userAssets.put(old, { bytes: png, type: 'image/png' });
    await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { id: 'shop', name: 'Shop' } });
    await world.api('/api/tenants/shop', { tenantId: 'admin', method: 'DELETE' });
    const { until = 0 } = (await database.root.selectFrom('fileRemovals').select('until').executeTakeFirst()) ?? {};
    const young = 'shop/u/2026/01/01/y/b.png';
    await userAssets.put(young, { bytes: png, type: 'image/png' });
    utimesSync(join(folder, 'assets', young), new Date(), new Date(until + 1000));
    await removeFiles({ database, userAssets, log, now: Date.now });
    expect([await userAssets.get(old), await userAssets.get(young)]).toEqual([undefined, png]);
    expect(existsSync(join(folder, 'assets/shop/u/2026/01/01/x'))).toBe(false);
  });

  it('that cannot be written are a failure of the store', async () => {
    rmSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'assets'), 'no folder');
    expect(await upload(world, form(png))).toMatchObject({ status: 500, body: { code: 'storage.upload_error' } });
    rmSync(join(folder, 'assets'));
    chmodSync(folder, 0o700);
  });
});

describe('files in an S3-compatible store', () => {
  let s3: S3Double;
  let world: TestWorld;
  beforeAll(async () => {
    s3 = await startS3Double();
    world = await createTestWorld({
      USER_ASSETS_S3_ENDPOINT: s3.endpoint,
      USER_ASSETS_S3_BUCKET: s3.bucket,
      USER_ASSETS_S3_REGION: s3.region,
      USER_ASSETS_S3_ACCESS_KEY_ID: s3.accessKeyId,
      USER_ASSETS_S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
    });
  });
  afterAll(async () => {
    await world.close();
    await s3.close();
  });

  it('are put and got with signed requests', async () => {
    const { body } = await upload(world, form(png));
    const [[key, object] = ['', undefined]] = s3.objects;
    expect(body.url).toBe(`${world.endpoint}/user-assets/${key}`);
    expect(object).toMatchObject({ bytes: png, type: 'image/png' });
    expect(Buffer.from(await (await fetch(body.url)).arrayBuffer())).toEqual(png);
    const missing = body.url.replace(/[0-9A-Za-z]{32}/, 'x'.repeat(32));
    expect((await fetch(missing)).status).toBe(404);
  });

  it('are a failure of the store while it is overloaded, and work again after', async () => {
    s3.trouble('SlowDown');
    expect(await upload(world, form(png))).toMatchObject({ status: 500, body: { code: 'storage.upload_error' } });
    const { body } = await upload(world, form(png));
    s3.trouble('SlowDown');
    expect((await fetch(body.url)).status).toBe(502);
    expect((await fetch(body.url)).status).toBe(200);
  });

  it('of a deleted tenant go from the store, again and again until it answers', async () => {
    const { userAssets, database, log } = await world.scope();
    const now = Date.now();
    for (const key of ['gone/a/1', 'gone/b/2', 'gone/b/3', 'gone-too/a/1']) await userAssets.put(key, { bytes: png, type: 'image/png' });
    await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { id: 'gone', name: 'Gone' } });
    expect((await world.api('/api/tenants/gone', { tenantId: 'admin', method: 'DELETE' })).status).toBe(204);
    const round = (at: number) => removeFiles({ database, userAssets, log, now: () => at });
    const kept = () => [...s3.objects.keys()].filter((key) => key.startsWith('gone'));
    s3.trouble('SlowDown');
    await round(now + 60_000);
    expect(kept()).toHaveLength(4);
    await round(now + 2 * 60_000); // not yet its turn
    expect(kept()).toHaveLength(4);
    await userAssets.put('gone/c/4', { bytes: png, type: 'image/png' }); // of a new tenant with that name
    await round(now + 7 * 60_000);
    expect(kept()).toEqual(['gone-too/a/1', 'gone/c/4']);
    expect(await database.root.selectFrom('fileRemovals').selectAll().execute()).toEqual([]);
  });

  it('a store that says nothing is given up, and a wrong secret or bucket is told to the log', async () => {
    const outbound = createOutbound({ allow: [], allowLoopback: true });
    const settings: S3Settings = {
      endpoint: s3.endpoint,
      bucket: s3.bucket,
      region: s3.region,
      accessKeyId: s3.accessKeyId,
      secretAccessKey: s3.secretAccessKey,
    };
    const put = (changed: Partial<S3Settings>) =>
      createS3Store({ s3: { ...settings, ...changed }, outbound, timeoutMs: 300 }).put('k', { bytes: png, type: 'image/png' });
    s3.trouble('silence');
    await expect(put({})).rejects.toMatchObject({ code: 'storage.upload_error', message: expect.stringContaining(s3.endpoint) as string });
    await expect(put({ secretAccessKey: 'wrong' })).rejects.toMatchObject({
      message: expect.stringContaining('SignatureDoesNotMatch') as string,
    });
    await expect(put({ bucket: 'other' })).rejects.toMatchObject({ message: expect.stringContaining('NoSuchBucket') as string });
    await outbound.close();
  });

  it('half of its settings ends the start, and names what is missing', () => {
    expect(() => readSettings({ USER_ASSETS_S3_ENDPOINT: 'https://s3.example.com', USER_ASSETS_S3_BUCKET: 'assets' })).toThrow(
      /USER_ASSETS_S3_ACCESS_KEY_ID: must be set[\s\S]*USER_ASSETS_S3_SECRET_ACCESS_KEY/,
    );
  });
});
