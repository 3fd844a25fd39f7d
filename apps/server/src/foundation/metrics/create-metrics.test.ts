import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld({ METRICS: 'true' });
});
afterAll(() => world.close());

const read = async () => (await fetch(`${world.adminEndpoint}/metrics`)).text();
const valueOf = (text: string, name: string): number => Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(text)?.[1]);

it('answers the process, requests by the pattern of their route, and statements, on the admin address only', async () => {
  await world.api('/api/users/nobody');
  await fetch(`${world.endpoint}/oidc/jwks`);
  const answer = await fetch(`${world.adminEndpoint}/metrics`);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  const text = await answer.text();
  expect(text).toContain('process_cpu_seconds_total');
  expect(text).toContain('http_request_duration_seconds_count{listener="tenants",method="GET",route="/api/users/:userId",status="404"} 1');
  expect(text).toMatch(/http_request_duration_seconds_count\{listener="tenants",method="GET",route="\/oidc\/\*",status="200"\} \d/);
  expect(text).not.toContain('nobody');
  const onTenants = await fetch(`${world.endpoint}/metrics`);
  expect(await onTenants.text()).not.toContain('process_cpu_seconds_total');
});

it('counts statements as they are sent', async () => {
  const before = valueOf(await read(), 'database_statements_total');
  await world.api('/api/users/nobody');
  expect(valueOf(await read(), 'database_statements_total')).toBeGreaterThan(before);
});
