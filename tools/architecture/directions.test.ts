import { expect, test } from 'vitest';
import { wrongDirections } from './directions.ts';

const server = 'apps/server/src';

test.each([
  [`${server}/foundation/http/route.ts`, `${server}/features/users/user.ts`],
  [`${server}/tenancy/tenancy.ts`, `${server}/features/users/user.ts`],
  [`${server}/sign-in/submit.ts`, `${server}/oidc/provider.ts`],
  [`${server}/features/users/user.ts`, `${server}/server.ts`],
  [`${server}/features/users/user.ts`, `${server}/features/roles/routes/list-roles.ts`],
  ['connectors/smtp/connector.ts', `${server}/foundation/http/route.ts`],
  ['apps/console/src/app/app.tsx', `${server}/settings.ts`],
  ['packages/connector-kit/src/connector-kit.ts', `${server}/settings.ts`],
])('%s must not import %s', (path, target) => {
  expect(wrongDirections([{ path, text: '', imports: [target] }])).toHaveLength(1);
});

test.each([
  [`${server}/server.ts`, `${server}/oidc/provider.ts`],
  [`${server}/oidc/provider.ts`, `${server}/features/sessions/queries.ts`],
  [`${server}/features/users/routes/list-users.ts`, `${server}/features/users/queries.ts`],
  [`${server}/features/users/user.test.ts`, `${server}/test-world.ts`],
  ['connectors/smtp/connector.ts', '@lintel/connector-kit'],
  ['connectors/smtp/connector.ts', 'connectors/smtp/templates.ts'],
  ['apps/console/src/app/app.tsx', 'locales/en/console.json'],
])('%s may import %s', (path, target) => {
  expect(wrongDirections([{ path, text: '', imports: [target] }])).toEqual([]);
});
