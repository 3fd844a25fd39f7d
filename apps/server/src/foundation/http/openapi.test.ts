import { expect, test } from 'vitest';
import { z } from 'zod';
import { openApiDocument, openApiRoutes } from './openapi.ts';
import { defineRoute, type AnyRoute, type RouteRequest } from './route.ts';
import { ok } from './reply.ts';

const book = z.object({ id: z.string().max(21), title: z.string(), pages: z.number().nullable() }).meta({ id: 'OpenApiTestBook' });
const anyJson: z.ZodType = z.lazy(() => z.union([z.string(), z.array(anyJson)]));

const listBooks = defineRoute({
  method: 'GET',
  path: '/api/books',
  access: 'management',
  summary: 'Lists books.',
  query: z.object({ page: z.coerce.number().int().min(1).default(1), title: z.string().optional() }),
  responses: { 200: z.array(book) },
  errors: [],
  handler: () => ok([]),
});
const updateBook = defineRoute({
  method: 'PATCH',
  path: '/api/books/:bookId',
  access: 'management',
  summary: 'Changes a book.',
  params: z.object({ bookId: z.string().max(21) }),
  body: z.object({ title: z.string(), notes: anyJson }),
  responses: { 200: book, 204: null },
  errors: ['entity.not_found', 'entity.value_too_long'],
  handler: () => ok({}),
});
const status = defineRoute({
  method: 'GET',
  path: '/api/status',
  access: 'anonymous',
  summary: 'Tells that the server runs.',
  responses: { 204: null },
  errors: [],
  handler: () => ({ status: 204 }),
});
const routes: readonly AnyRoute<never>[] = [updateBook, listBooks, status];
const { paths, components } = openApiDocument({ title: 'Books', routes });

test('path and query parameters keep their schemas; what has a default is optional', () => {
  expect(paths['/api/books/{bookId}']?.['patch']).toMatchObject({
    operationId: 'UpdateBook',
    parameters: [{ name: 'bookId', in: 'path', required: true, schema: { type: 'string', maxLength: 21 } }],
  });
  expect(paths['/api/books']?.['get']).toMatchObject({
    operationId: 'ListBooks',
    parameters: [
      { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1, default: 1 } },
      { name: 'title', in: 'query', required: false },
    ],
  });
});

test('a schema with an id is one component, and answers may gain fields', () => {
  expect(paths['/api/books']?.['get']).toHaveProperty(
    ['responses', '200', 'content', 'application/json', 'schema', 'items', '$ref'],
    '#/components/schemas/OpenApiTestBook',
  );
  expect(components.schemas['OpenApiTestBook']).toEqual({
    type: 'object',
    properties: { id: { type: 'string', maxLength: 21 }, title: { type: 'string' }, pages: { type: 'number', nullable: true } },
    required: ['id', 'title', 'pages'],
  });
});

test('every reference leads to a component, recursive ones too', () => {
  const references = [...JSON.stringify({ paths, components }).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
  expect(references.length).toBeGreaterThan(2);
  for (const reference of references) expect(components.schemas).toHaveProperty(reference?.replace('#/components/schemas/', '') ?? '');
});

test('errors stand under their status, those of access and validation included', () => {
  const codes = (responseStatus: string) => [
    'responses',
    responseStatus,
    'content',
    'application/json',
    'schema',
    'properties',
    'code',
    'enum',
  ];
  const operation = paths['/api/books/{bookId}']?.['patch'];
  expect(operation).toHaveProperty(codes('404'), ['entity.not_found']);
  expect(operation).toHaveProperty(codes('422'), ['entity.value_too_long']);
  expect(operation).toHaveProperty(codes('400'), ['guard.invalid_input']);
  expect(operation).toHaveProperty(codes('403'), ['auth.forbidden']);
  expect(operation).toHaveProperty('security', [{ management: ['all'] }]);
  expect(paths['/api/status']?.['get']).not.toHaveProperty('security');
});

test('each served document holds the routes of its kind', async () => {
  const request = {} as RouteRequest<never, never, never>; // these handlers read nothing of it
  const held = await Promise.all(
    openApiRoutes(routes).map(async ({ path, handler }) => {
      const { body } = await handler(request, undefined);
      return [path, Object.keys((body as { paths: object }).paths)];
    }),
  );
  expect(Object.fromEntries(held)).toEqual({
    '/api/swagger.json': ['/api/books', '/api/books/{bookId}', '/api/status'],
    '/api/.well-known/management.openapi.json': ['/api/books', '/api/books/{bookId}'],
    '/api/.well-known/experience.openapi.json': [],
    '/api/.well-known/user.openapi.json': [],
  });
});
