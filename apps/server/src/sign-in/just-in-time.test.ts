import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SmtpDouble } from '../../../../tests/doubles/smtp.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpMail, setUpSignIn, type TestPerson } from './test-person.ts';

let world: TestWorld;
let mail: SmtpDouble;
let person: TestPerson;

beforeAll(async () => {
  world = await createTestWorld();
  mail = await setUpMail(world);
  await setUpSignIn(world, {
    signUp: { identifiers: ['email'], password: false, verify: true },
    signIn: { methods: [{ identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false }] },
  });
});
afterAll(async () => {
  await mail.close();
  await world.close();
});
beforeEach(() => {
  person = createPerson(world);
});

const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;

async function prove(value: string, interactionEvent: string): Promise<string> {
  const identifier = { type: 'email', value };
  const { body } = await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent });
  const guess = { identifier, verificationId: body.verificationId, code: mail.lastCode(value.toLowerCase()) };
  expect((await person.call('POST', '/api/experience/verification/verification-code/verify', guess)).status).toBe(200);
  return body.verificationId;
}

async function register(email: string): Promise<string> {
  await person.start('Register');
  const verificationId = await prove(email, 'Register');
  expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(201);
  return (await person.call('GET', '/api/experience/interaction')).body.userId;
}

const membershipsOf = async (userId: string) =>
  (await world.api(`/api/users/${userId}/organizations`)).body.map(
    ({ name, organizationRoles }: { name: string; organizationRoles: { name: string }[] }) => ({
      name,
      roles: organizationRoles.map((role) => role.name),
    }),
  );

async function organization(name: string, emailDomain: string, roleNames: readonly string[] = []): Promise<string> {
  const { id } = await post('/api/organizations', { name });
  await post(`/api/organizations/${id}/jit/email-domains`, { emailDomain });
  const roles = await Promise.all(roleNames.map((roleName) => post('/api/organization-roles', { name: roleName })));
  if (roles.length > 0) await post(`/api/organizations/${id}/jit/roles`, { organizationRoleIds: roles.map((role) => role.id) });
  return id;
}

it('whoever registers with an address of the domain joins its organizations with their roles', async () => {
  await organization('Acme', 'acme.example', ['member', 'reader']);
  await organization('Acme Club', 'ACME.example');
  await organization('Other', 'other.example');
  const userId = await register('ann@Acme.Example');
  expect(await membershipsOf(userId)).toEqual(
    expect.arrayContaining([
      { name: 'Acme', roles: ['member', 'reader'] },
      { name: 'Acme Club', roles: [] },
    ]),
  );
  expect(await membershipsOf(userId)).toHaveLength(2);
});

it('a domain counts as a whole', async () => {
  await organization('Whole', 'whole.example');
  for (const address of ['ann@sub.whole.example', 'ann@notwhole.example', 'whole.example@elsewhere.example']) {
    person = createPerson(world);
    expect(await membershipsOf(await register(address)), address).toEqual([]);
  }
});

it('an account that exists, or that an administrator makes, joins nothing by itself', async () => {
  const made = await post('/api/users', { primaryEmail: 'made@later.example' });
  await organization('Later', 'later.example');
  const made2 = await post('/api/users', { primaryEmail: 'made2@later.example' });
  await person.start('SignIn');
  const verificationId = await prove('made@later.example', 'SignIn');
  expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(204);
  await person.finish();
  expect(await membershipsOf(made.id)).toEqual([]);
  expect(await membershipsOf(made2.id)).toEqual([]);
});

it('an organization that was deleted keeps nobody from registering', async () => {
  const id = await organization('Gone', 'gone.example');
  const { db } = await world.scope();
  await db.deleteFrom('organizations').where('id', '=', id).execute(); // as on another node: this one has not heard of it
  expect(await membershipsOf(await register('ann@gone.example'))).toEqual([]);
});

it('people of an enterprise connector do not join by their domain', async () => {
  await organization('Enterprise', 'enterprise.example');
  await post('/api/sso-connectors', { providerName: 'OIDC', connectorName: 'Enterprise', domains: ['enterprise.example'] });
  expect(await membershipsOf(await register('ann@enterprise.example'))).toEqual([]);
});
