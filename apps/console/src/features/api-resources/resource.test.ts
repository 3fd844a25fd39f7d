import { expect, test } from 'vitest';

import { indicatorProblem, isScopeName, isSystemApi } from './resource.ts';

test('an indicator is an absolute URI without a fragment', () => {
  expect(indicatorProblem('https://shop.example.com/api')).toBeUndefined();
  expect(indicatorProblem('urn:shop')).toBeUndefined();
  expect(indicatorProblem('')).toBe('required');
  expect(indicatorProblem('shop')).toBe('uri');
  expect(indicatorProblem('https://shop.example.com/#api')).toBe('fragment');
});

test('the name of a permission is one word of a scope parameter', () => {
  expect(isScopeName('read:orders')).toBe(true);
  expect(isScopeName('read orders')).toBe(false);
  expect(isScopeName('')).toBe(false);
});

test('the APIs of the system are told from others', () => {
  expect(isSystemApi({ indicator: 'https://default.logto.app/api' })).toBe(true);
  expect(isSystemApi({ indicator: 'https://shop.example.com/api' })).toBe(false);
});
