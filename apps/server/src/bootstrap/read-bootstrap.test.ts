import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BootstrapError } from './bootstrap-error.ts';
import { parseBootstrap, readBootstrap } from './read-bootstrap.ts';

const workspace = join(import.meta.dirname, '../../../..');
const messageOf = (file: unknown): string => messageOfText(JSON.stringify(file));

function messageOfText(text: string): string {
  try {
    parseBootstrap(text, 'file.json');
  } catch (error) {
    if (error instanceof BootstrapError) return error.message;
    throw error;
  }
  return '';
}

describe('a good file', () => {
  it.each(['docs/examples/bootstrap.json'])('%s is read', (path) => {
    expect(parseBootstrap(readFileSync(join(workspace, path), 'utf8'), path).tenants?.length).toBeGreaterThan(0);
  });

  it('may be empty', () => {
    expect(parseBootstrap('{}', 'file.json')).toEqual({});
  });
});

describe('an unknown key', () => {
  it.each([
    [{ tenant: [] }, 'tenant is not known. Did you mean tenants?'],
    [{ tenants: [{ id: 'default' }, { id: 'x', applicatons: [] }] }, 'tenants[1].applicatons is not known. Did you mean applications?'],
    [
      { tenants: [{ id: 'x', applications: [{ id: 'a', name: 'A', type: 'SPA', redirectUri: [] }] }] },
      'tenants[0].applications[0].redirectUri is not known. Did you mean redirectUris?',
    ],
    [
      { tenants: [{ id: 'x', signInExperience: { signUp: { identifiers: [], password: true, verify: false, verfy: true } } }] },
      'tenants[0].signInExperience.signUp.verfy is not known. Did you mean verify?',
    ],
    [
      { tenants: [{ id: 'x', resources: [{ name: 'A', indicator: 'https://a', scopes: [{ name: 'r', descripton: '' }] }] }] },
      'tenants[0].resources[0].scopes[0].descripton is not known. Did you mean description?',
    ],
    [
      { administrator: { username: 'a', password: 'b', role: 'x' } },
      'administrator.role is not known. Known here: username, primaryEmail, password, name.',
    ],
  ])('in %j is named with its place', (file, sentence) => {
    expect(messageOf(file)).toBe(`The bootstrap file file.json cannot be used:\n  ${sentence}`);
  });

  it('is no mistake where any key may stand', () => {
    const customData = { any: { thing: [1] } };
    const file = { tenants: [{ id: 'x', users: [{ username: 'a', customData }], connectors: [{ connectorId: 'c', config: customData }] }] };
    expect(messageOf(file)).toBe('');
  });
});

describe('a wrong value', () => {
  it.each([
    [{ tenants: [{ id: 'Big' }] }, 'tenants[0].id: must be 1 to 21 lower-case letters, digits and inner hyphens.'],
    [
      { tenants: [{ id: 'x', applications: [{ id: 'demo-app', name: 'D', type: 'SPA' }] }] },
      'tenants[0].applications[0].id: is the id of a built-in application.',
    ],
    [{ tenants: [{ id: 'x', users: [{ name: 'Nobody' }] }] }, 'tenants[0].users[0]: needs a username, primaryEmail or primaryPhone.'],
    [
      { tenants: [{ id: 'x', users: [{ username: 'a', passwordDigest: 'x' }] }] },
      'tenants[0].users[0]: needs passwordDigest and passwordAlgorithm together.',
    ],
    [{ administrator: { username: 'admin' } }, 'administrator: needs a password.'],
    [{ tenants: [{ id: 'x', signingKey: 'HS256' }] }, 'tenants[0].signingKey: '],
    [[], 'The file: '],
  ])('in %j is named with its place', (file, start) => {
    const [first, second] = messageOf(file).split('\n');
    expect(first).toBe('The bootstrap file file.json cannot be used:');
    expect(second).toContain(`  ${start}`);
  });

  it('names a redirect address that cannot be registered', () => {
    const application = { id: 'a', name: 'A', type: 'SPA', redirectUris: ['https://a.example/#x'] };
    expect(messageOf({ tenants: [{ id: 'x', applications: [application] }] })).toContain(
      'tenants[0].applications[0].redirectUris[0]: "https://a.example/#x"',
    );
  });

  it('tells every mistake at once', () => {
    expect(messageOf({ tenants: [{ id: 'Big', naem: 'x' }] }).split('\n')).toHaveLength(3);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['{"tenants": [\n  {"id": "x",}\n]}', 2, 14],
    ['{\n  "tenants": [\n', 3, 1],
    ['', 1, 1],
    ['{"a": tru}', 1, 10],
    ['[1,2\n,]', 2, 2],
    ["{'a': 1}", 1, 2],
  ])('%j is not JSON, and the message says where', (text, line, column) => {
    expect(messageOfText(text)).toBe(
      `The bootstrap file file.json is not JSON: line ${line}, column ${column} is not what JSON expects there.`,
    );
  });

  it('is missing, a folder, or not UTF-8', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lintel-bootstrap-'));
    const latin = join(folder, 'latin1.json');
    writeFileSync(latin, Buffer.from([0x22, 0xe9, 0x22]));
    await expect(readBootstrap(join(folder, 'none.json'))).rejects.toThrow(
      'none.json (BOOTSTRAP_FILE) cannot be read: there is no such file.',
    );
    await expect(readBootstrap(folder)).rejects.toThrow('it is a folder');
    await expect(readBootstrap(latin)).rejects.toThrow('it is not UTF-8');
  });
});
