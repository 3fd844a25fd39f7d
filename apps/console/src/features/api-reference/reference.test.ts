import { expect, test } from 'vitest';

import { findOperations, operationsOf, type ApiDocument } from './document.ts';
import { exampleOf, fieldsOf } from './fields.ts';
import { missingOf, pathOf, queryOf } from './request.ts';

const document: ApiDocument = {
  paths: {
    '/api/books/{bookId}': {
      get: {
        operationId: 'GetBook',
        summary: 'Reads a book.',
        tags: ['books'],
        parameters: [
          { name: 'bookId', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'fields', in: 'query', required: false, schema: { type: 'string' } },
        ],
        responses: { 200: { description: 'Success', content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } } } },
      },
    },
    '/api/shelves': {
      post: {
        operationId: 'CreateShelf',
        summary: 'Creates a shelf.',
        tags: ['shelves'],
        requestBody: { required: true, content: { 'multipart/form-data': { schema: { type: 'object' } } } },
        responses: { 204: { description: 'Done' } },
      },
    },
  },
  components: {
    schemas: {
      Book: {
        type: 'object',
        properties: {
          title: { type: 'string', minLength: 1, maxLength: 128 },
          kind: { type: 'string', enum: ['novel', 'poems'] },
          authors: {
            type: 'array',
            items: { type: 'object', properties: { name: { type: 'string', nullable: true } }, required: ['name'] },
          },
          sequel: { $ref: '#/components/schemas/Book' },
        },
        required: ['title', 'kind'],
      },
    },
  },
};
const [read, create] = operationsOf(document);

test('operations are found by words in any order, and grouped by noun', () => {
  const found = (typed: string) => [...findOperations(operationsOf(document), typed)].map(([tag, list]) => `${tag} ${list.length}`);
  expect(found('')).toEqual(['books 1', 'shelves 1']);
  expect(found('BOOK get')).toEqual(['books 1']);
  expect(found('book shelf')).toEqual([]);
  expect(create?.body).toMatchObject({ isFile: true });
});

test('a body is told line by line, and one that holds itself ends', () => {
  expect(fieldsOf({ $ref: '#/components/schemas/Book' }, document)).toEqual([
    { path: 'title', type: 'string', required: true, notes: '1–128 characters', values: [] },
    { path: 'kind', type: 'string', required: true, notes: '', values: ['novel', 'poems'] },
    { path: 'authors', type: 'array of object', required: false, notes: '', values: [] },
    { path: 'authors[].name', type: 'string or null', required: true, notes: '', values: [] },
    { path: 'sequel', type: 'object', required: false, notes: '', values: [] },
  ]);
  expect(exampleOf({ $ref: '#/components/schemas/Book' }, document)).toEqual({ title: '', kind: 'novel' });
});

test('a value stays in its segment of the path', () => {
  expect(read).toBeDefined();
  if (!read) return;
  expect(pathOf(read, { bookId: '../users?x=/#' })).toBe('/api/books/..%2Fusers%3Fx%3D%2F%23');
  expect(queryOf(read, { bookId: '1', fields: 'title' })).toEqual({ fields: 'title' });
  for (const bookId of [' ', '.', '..']) expect(missingOf(read, { bookId })).toEqual(['bookId']);
});
