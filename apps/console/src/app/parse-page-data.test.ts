import { expect, test } from 'vitest';

import { parsePageData } from './parse-page-data.ts';

test('the server names the admin address', () => {
  expect(parsePageData('{"adminEndpoint":"https://admin.example.com"}', 'https://behind-proxy')).toEqual({
    adminEndpoint: 'https://admin.example.com',
  });
});

test('without a data block the page itself is at the admin address', () => {
  expect(parsePageData('', 'http://localhost:5173')).toEqual({ adminEndpoint: 'http://localhost:5173' });
  expect(parsePageData(undefined, 'http://localhost:5173')).toEqual({ adminEndpoint: 'http://localhost:5173' });
});

test('a data block of another shape is a fault, not a guess', () => {
  expect(() => parsePageData('{"endpoint":1}', 'http://localhost:5173')).toThrow(/adminEndpoint/);
});
