import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createOutbound } from '../../foundation/outbound-http/outbound.ts';
import { checkConfig } from './check-config.ts';
import { loadConnectors } from './connector-registry.ts';

const builtIn = fileURLToPath(new URL('../../../../../connectors', import.meta.url));
const outbound = createOutbound({ allow: [], allowLoopback: true });
const created: string[] = [];
afterAll(async () => {
  await outbound.close();
  await Promise.all(created.map((folder) => rm(folder, { recursive: true })));
});

async function folderOf(files: Record<string, string | object>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'connectors-'));
  created.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

async function load(...folders: string[]) {
  const log = { info: vi.fn<(fields: object, message: string) => void>(), warn: vi.fn<(fields: object, message: string) => void>() };
  const registry = await loadConnectors({ folders, outbound, log });
  return { registry, log };
}

/** What a package of the reference's shelf looks like after its build, with a guard that has no more than a zod 3 object's `safeParse`. */
const connectorSource = (id: string, exported: string) => `
const metadata = {
  id: '${id}', target: 'mock-sms', platform: null,
  name: { en: 'Mock SMS' }, description: { en: 'For tests' },
  logo: './assets/logo.svg', logoDark: null, readme: './README.md', configTemplate: './docs/config-template.json',
};
const configGuard = {
  safeParse: (value) => typeof value?.apiKey === 'string'
    ? { success: true, data: value }
    : { success: false, error: { issues: [{ code: 'invalid_type', path: ['apiKey'], message: 'Required' }] } },
};
const createConnector = async ({ getConfig }) => ({
  type: 'Sms', metadata, configGuard,
  sendMessage: async (data, inputConfig) => ({ data, config: inputConfig ?? (await getConfig(metadata.id)) }),
});
${exported}
`;

const assets = (name: string) => ({
  [`${name}/assets/logo.svg`]: '<svg/>',
  [`${name}/README.md`]: '# Mock',
  [`${name}/docs/config-template.json`]: '{"apiKey":""}',
});

describe('built-in connectors', () => {
  it('are all there, with pictures and instructions read', async () => {
    const { registry, log } = await load(builtIn);
    expect(registry.list.map(({ id, type }) => `${type} ${id}`).toSorted()).toEqual([
      'Email simple-mail-transfer-protocol',
      'Sms twilio-short-message-service',
      'Social discord-universal',
      'Social github-universal',
      'Social google-universal',
      'Social huggingface-universal',
      'Social line-universal',
      'Social linkedin-universal',
      'Social oauth2',
      'Social oidc',
      'Social patreon-universal',
      'Social saml',
      'Social x-universal',
    ]);
    for (const { metadata } of registry.list) {
      expect(metadata.logo).toMatch(/^data:image\/svg\+xml;base64,/);
      const readmes = [metadata.readme, metadata.translations?.['th']?.readme, metadata.translations?.['pt-BR']?.readme];
      expect(new Set(readmes).size).toBe(3);
      for (const readme of readmes) expect(readme).toMatch(/^# /);
    }
    expect(log.warn).not.toHaveBeenCalled();
  });
});

describe('packages of CONNECTORS_DIR', () => {
  it('load as ES modules and as CommonJS ones whose factory lies a level deeper', async () => {
    const folder = await folderOf({
      'modern/package.json': {
        name: '@logto/connector-mock-sms',
        type: 'module',
        exports: { '.': { types: './x.d.ts', import: './lib/index.js' } },
      },
      'modern/lib/index.js': connectorSource('modern', 'export default createConnector;'),
      ...assets('modern'),
      'older/package.json': { name: 'logto-connector-old', main: 'lib/index.js' },
      'older/lib/index.js': connectorSource(
        'older',
        'Object.defineProperty(exports, "__esModule", { value: true }); exports.default = createConnector;',
      ),
      ...assets('older'),
      'oldest/package.json': { name: 'logto-connector-oldest', main: './lib' },
      'oldest/lib/index.js': connectorSource('oldest', 'module.exports = { default: createConnector };'),
      ...assets('oldest'),
    });
    const { registry, log } = await load(folder);
    expect(log.warn).not.toHaveBeenCalled();
    expect(registry.list.map(({ id }) => id).toSorted()).toEqual(['modern', 'older', 'oldest']);
    expect(registry.find('older')?.metadata).toMatchObject({
      readme: '# Mock',
      configTemplate: '{"apiKey":""}',
      logo: 'data:image/svg+xml;base64,PHN2Zy8+',
    });
  });

  it('are told by shape: a guard of another zod answers with its issues', async () => {
    const folder = await folderOf({
      'mock/package.json': { type: 'module', main: 'index.js' },
      'mock/index.js': connectorSource('mock', 'export default createConnector;'),
      ...assets('mock'),
    });
    const factory = (await load(folder)).registry.find('mock');
    if (!factory) throw new Error('not loaded');
    expect(() => checkConfig(factory, { apiKey: 'k' })).not.toThrow();
    expect(() => checkConfig(factory, {})).toThrow(
      expect.objectContaining({ code: 'connector.invalid_config', data: { issues: [{ path: ['apiKey'], message: 'Required' }] } }) as Error,
    );
  });

  it.each([
    ['throws when it is loaded', { 'bad/package.json': { main: 'i.js', type: 'module' }, 'bad/i.js': 'throw new Error("boom");' }, 'boom'],
    ['has no manifest', { 'bad/readme.txt': 'nothing' }, 'package.json'],
    ['exports no factory', { 'bad/package.json': { main: 'i.js', type: 'module' }, 'bad/i.js': 'export const x = 1;' }, 'default export'],
    [
      'is of no known type',
      { 'bad/package.json': { main: 'i.js', type: 'module' }, 'bad/i.js': 'export default async () => ({ type: "Pigeon" });' },
      'Pigeon',
    ],
    [
      'cannot send',
      {
        'bad/package.json': { main: 'i.js', type: 'module' },
        'bad/i.js': 'export default async () => ({ type: "Sms", metadata: {}, configGuard: {} });',
      },
      'sendMessage',
    ],
    [
      'names a file outside itself',
      {
        'bad/package.json': { main: 'i.js', type: 'module' },
        'bad/i.js': connectorSource('bad', 'export default createConnector;').replace('./README.md', '../../etc/passwd'),
        ...assets('bad'),
      },
      'outside the package',
    ],
  ])('one that %s is logged and left out, the others load', async (_what, files, reason) => {
    const folder = await folderOf({
      ...files,
      'good/package.json': { type: 'module', main: 'index.js' },
      'good/index.js': connectorSource('good', 'export default createConnector;'),
      ...assets('good'),
    });
    const { registry, log } = await load(folder);
    expect(registry.list.map(({ id }) => id)).toEqual(['good']);
    expect(log.warn).toHaveBeenCalledTimes(1);
    const [fields] = log.warn.mock.calls[0] ?? [];
    expect(fields).toMatchObject({ folder: join(folder, 'bad'), err: { message: expect.stringContaining(reason) as string } });
  });

  it('replace a built-in package of the same id', async () => {
    const folder = await folderOf({
      'twilio/package.json': { type: 'module', main: 'index.js' },
      'twilio/index.js': connectorSource('twilio-short-message-service', 'export default createConnector;'),
      ...assets('twilio'),
    });
    const { registry } = await load(builtIn, folder);
    expect(registry.find('twilio-short-message-service')?.metadata.target).toBe('mock-sms');
    expect(registry.list).toHaveLength((await load(builtIn)).registry.list.length);
  });

  it('are simply none when the folder cannot be read', async () => {
    const { registry, log } = await load('/nowhere/at/all');
    expect(registry.list).toEqual([]);
    expect(log.warn).toHaveBeenCalledTimes(1);
  });
});
