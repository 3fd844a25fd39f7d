import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from './routes.gen.ts';
import { createTestWorld, type TestWorld } from './test-world.ts';

interface Served {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId: string; security?: unknown }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

/** Nobody needs a token to read what the API offers. */
async function read(path: string): Promise<Served> {
  const { status, body } = await world.api(path, { token: null });
  expect(status).toBe(200);
  return body as Served;
}

const operationsOf = ({ paths }: Served) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );

test('/api/swagger.json describes every route of the contract once, each under a name of its own', async () => {
  const document = await read('/api/swagger.json');
  const described = operationsOf(document).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  const offered = routes
    .filter(({ access }) => access !== 'administrator' && access !== 'me')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(described.toSorted((a, b) => a.localeCompare(b))).toEqual(offered.toSorted((a, b) => a.localeCompare(b)));
  const names = operationsOf(document).map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
});

test.each(['/api/swagger.json', ...['management', 'experience', 'user'].map((name) => `/api/.well-known/${name}.openapi.json`)])(
  '%s is valid OpenAPI 3.0.1',
  async (path) => {
    const document = await read(path);
    expect(document.openapi).toBe('3.0.1');
    expect(await new Validator().validate({ ...document })).toMatchObject({ valid: true });
    expect(await new Validator().validate({ ...document, paths: { '/api/broken': { get: {} } } })).toMatchObject({ valid: false });
  },
);

test('every reference in it leads somewhere', async () => {
  const document = await read('/api/swagger.json');
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
  expect([...new Set(references)].filter((name) => !(name in document.components.schemas))).toEqual([]);
});

test.each([
  ['/api/.well-known/management.openapi.json', '/api/users', 'management'],
  ['/api/.well-known/experience.openapi.json', '/api/experience/submit', 'experience'],
])('%s holds its own routes alone, %s among them', async (path, member, scheme) => {
  const document = await read(path);
  expect(document.openapi).toBe('3.0.1');
  expect(Object.keys(document.paths)).toContain(member);
  for (const { security } of operationsOf(document)) expect(security).toEqual([{ [scheme]: scheme === 'management' ? ['all'] : [] }]);
});
