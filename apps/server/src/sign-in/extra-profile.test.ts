import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpSignIn, type TestPerson } from './test-person.ts';

let world: TestWorld;
let person: TestPerson;
let count = 0;

const part = (name: string, required = false) => ({ name, enabled: true, type: 'Text', required });
const fields = [
  { name: 'fullname', type: 'Fullname', required: true, config: { parts: [part('givenName', true), part('familyName')] } },
  { name: 'nickname', type: 'Text', required: false },
  { name: 'company', type: 'Text', label: 'Company', required: true, config: { maxLength: 10 } },
  { name: 'staff', type: 'Number', required: false, config: { minValue: 1 } },
  { name: 'address', type: 'Address', required: false, config: { parts: [part('country', true)] } },
  { name: 'internal', type: 'Text', required: true },
];

beforeAll(async () => {
  world = await createTestWorld();
  await world.api('/api/custom-profile-fields/batch', { method: 'POST', body: fields });
});
afterAll(() => world.close());
beforeEach(async () => {
  const chosen = ['company', 'fullname', 'nickname', 'staff', 'address'].map((name) => ({ name }));
  await setUpSignIn(world, { signUpProfileFields: chosen });
  person = createPerson(world);
});

async function begin(): Promise<void> {
  await person.start('Register');
  const identifier = { type: 'username', value: `person_${(count += 1)}` };
  const body = { identifier, password: 'a harbour at dusk 7' };
  const { verificationId } = (await person.call('POST', '/api/experience/verification/new-password-identity', body)).body;
  expect(await person.call('POST', '/api/experience/identification', { verificationId })).toMatchObject({
    status: 422,
    body: { code: 'user.missing_profile', data: { missingProfile: ['extraProfile'] } },
  });
}

const fill = (values: unknown) => person.call('POST', '/api/experience/profile', { type: 'extraProfile', values });
const finish = async () => {
  expect((await person.call('POST', '/api/experience/identification', {})).status).toBe(201);
  const { userId } = (await person.call('GET', '/api/experience/interaction')).body;
  expect((await person.finish()).get('code')).toBeTruthy();
  return (await world.api(`/api/users/${userId}`)).body;
};
const given = { company: 'Acme', fullname: { givenName: 'Ann' } };

describe('the fields of the sign-up form', () => {
  it('are asked for before an account is made, and kept where they belong', async () => {
    await begin();
    const more = { staff: '12', nickname: '', address: { country: 'Thailand' } };
    expect((await fill({ ...given, ...more })).status).toBe(204);
    const user = await finish();
    expect(user.profile).toEqual({ givenName: 'Ann', address: { country: 'Thailand' } });
    expect(user.customData).toEqual({ company: 'Acme', staff: 12 });
  });

  it.each([
    [{ ...given, company: undefined }, 'company'],
    [{ ...given, company: 'much too long a name' }, 'company'],
    [{ ...given, fullname: { familyName: 'Smith' } }, 'fullname'],
    [{ ...given, staff: 0 }, 'staff'],
    [{ ...given, nickname: 7 }, 'nickname'],
    [{ ...given, role: 'admin' }, 'role'],
    [{ ...given, customData: { a: 1 } }, 'customData'],
    [{ ...given, isSuspended: false }, 'isSuspended'],
    [{ ...given, avatar: 'javascript:alert(1)' }, 'avatar'],
  ])('refuse %j', async (values, field) => {
    await begin();
    expect(await fill(values)).toMatchObject({
      status: 400,
      body: { code: 'guard.invalid_input', data: { issues: [{ path: [field] }] } },
    });
    expect((await person.call('POST', '/api/experience/identification', {})).body.code).toBe('user.missing_profile');
  });

  it('are shown once even where all of them may be left alone', async () => {
    await setUpSignIn(world, { signUpProfileFields: [{ name: 'nickname' }, { name: 'gone' }] });
    await begin();
    expect((await fill({})).status).toBe(204);
    expect((await finish()).customData).toEqual({});
  });

  it('are the whole catalogue where none were chosen', async () => {
    await setUpSignIn(world, { signUpProfileFields: null });
    await begin();
    expect((await fill(given)).body.data.issues).toMatchObject([{ path: ['internal'] }]);
    expect((await fill({ ...given, internal: 'x' })).status).toBe(204);
    expect((await finish()).customData).toEqual({ company: 'Acme', internal: 'x' });
  });

  it('are none where the list is empty', async () => {
    await setUpSignIn(world, { signUpProfileFields: [] });
    await person.start('Register');
    const body = { identifier: { type: 'username', value: 'no_fields' }, password: 'a harbour at dusk 7' };
    const { verificationId } = (await person.call('POST', '/api/experience/verification/new-password-identity', body)).body;
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(201);
  });
});
