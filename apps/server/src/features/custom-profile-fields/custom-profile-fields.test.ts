import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  for (const { name } of (await call('GET', '/api/custom-profile-fields')).body) await call('DELETE', `/api/custom-profile-fields/${name}`);
});

const call = (method: string, path: string, body?: unknown, tenantId = 'default') =>
  world.api(path, { method, tenantId, ...(body !== undefined && { body }) });
const text = (name: string, more = {}) => ({ name, type: 'Text', label: name, required: true, ...more });
const create = (body: unknown) => call('POST', '/api/custom-profile-fields', body);
const notFound = { status: 404, body: { code: 'entity.not_found' } };

describe('fields', () => {
  it('are added, read, defined anew and deleted', async () => {
    const made = await create(text('company', { description: 'Where you work', config: { minLength: 2, maxLength: 80 } }));
    expect(made).toMatchObject({ status: 201 });
    expect(made.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      name: 'company',
      type: 'Text',
      label: 'company',
      description: 'Where you work',
      required: true,
      config: { minLength: 2, maxLength: 80 },
      createdAt: expect.any(Number),
      sieOrder: 1,
    });
    expect((await call('GET', '/api/custom-profile-fields/company')).body).toEqual(made.body);
    const definition = { type: 'Select', required: false, config: { options: [{ value: 'a', label: 'A' }, { value: 'b' }] } };
    expect(await call('PUT', '/api/custom-profile-fields/company', definition)).toMatchObject({
      status: 200,
      body: { id: made.body.id, name: 'company', label: '', description: null, ...definition, sieOrder: 1 },
    });
    expect((await call('GET', '/api/.well-known/sign-in-exp')).body.customProfileFields).toMatchObject([
      { name: 'company', type: 'Select' },
    ]);
    expect((await call('DELETE', '/api/custom-profile-fields/company')).status).toBe(204);
    expect(await call('DELETE', '/api/custom-profile-fields/company')).toMatchObject(notFound);
    expect(await call('GET', '/api/custom-profile-fields/company')).toMatchObject(notFound);
    expect(await call('PUT', '/api/custom-profile-fields/company', definition)).toMatchObject(notFound);
  });

  it('are added together or not at all, and have one name each', async () => {
    expect((await call('POST', '/api/custom-profile-fields/batch', [text('a'), text('b')])).body).toMatchObject([
      { name: 'a', sieOrder: 1 },
      { name: 'b', sieOrder: 2 },
    ]);
    const taken = { status: 422, body: { code: 'custom_profile_fields.name_exists' } };
    expect(await create(text('a'))).toMatchObject(taken);
    expect(await call('POST', '/api/custom-profile-fields/batch', [text('c'), text('a')])).toMatchObject(taken);
    expect(await call('POST', '/api/custom-profile-fields/batch', [text('c'), text('c')])).toMatchObject(taken);
    expect((await call('GET', '/api/custom-profile-fields')).body).toHaveLength(2);
    const many = Array.from({ length: 21 }, (_, index) => text(`f${index}`));
    expect((await call('POST', '/api/custom-profile-fields/batch', many)).status).toBe(400);
    expect(await call('GET', '/api/custom-profile-fields/a', undefined, 'admin')).toMatchObject(notFound);
  });

  it('are put in another order', async () => {
    await call('POST', '/api/custom-profile-fields/batch', [text('a'), text('b'), text('c')]);
    const path = '/api/custom-profile-fields/properties/sie-order';
    const order = [
      { name: 'c', sieOrder: 1 },
      { name: 'a', sieOrder: 3 },
    ];
    expect((await call('POST', path, { order })).body).toMatchObject([{ name: 'c' }, { name: 'a' }]);
    expect((await call('GET', '/api/custom-profile-fields')).body).toMatchObject([{ name: 'c' }, { name: 'b' }, { name: 'a' }]);
    expect(await call('POST', path, { order: [{ name: 'none', sieOrder: 1 }] })).toMatchObject({
      status: 400,
      body: { code: 'custom_profile_fields.entity_not_exists_with_names', data: { names: ['none'] } },
    });
  });
});

describe('a definition', () => {
  const part = (name: string, more = {}) => ({ name, enabled: true, type: 'Text', required: false, ...more });
  const refused: readonly (readonly [code: string, name: string, definition: object])[] = [
    ['custom_profile_fields.invalid_name', 'two words', {}],
    ['custom_profile_fields.invalid_name', 'address', {}],
    ['custom_profile_fields.invalid_name', 'home', { type: 'Address', config: { parts: [part('country')] } }],
    ['custom_profile_fields.name_conflict_sign_in_identifier', 'email', {}],
    ['custom_profile_fields.name_conflict_built_in_prop', 'preferredUsername', {}],
    ['custom_profile_fields.name_conflict_custom_data', 'onboarding', {}],
    ['custom_profile_fields.invalid_min_max_input', 'a', { config: { minLength: 3, maxLength: 2 } }],
    ['custom_profile_fields.invalid_min_max_input', 'a', { type: 'Number', config: { minValue: 3, maxValue: 2 } }],
    ['custom_profile_fields.invalid_options', 'a', { type: 'Select', config: { options: [] } }],
    ['custom_profile_fields.invalid_options', 'a', { type: 'Select', config: { options: [{ value: 'x' }, { value: 'x' }] } }],
    ['custom_profile_fields.invalid_regex_format', 'a', { type: 'Regex', config: { format: '(' } }],
    ['custom_profile_fields.invalid_address_components', 'address', { type: 'Address', config: { parts: [] } }],
    [
      'custom_profile_fields.invalid_fullname_components',
      'fullname',
      { type: 'Fullname', config: { parts: [part('givenName', { enabled: false })] } },
    ],
    [
      'custom_profile_fields.invalid_sub_component_type',
      'fullname',
      { type: 'Fullname', config: { parts: [part('givenName', { type: 'Address' })] } },
    ],
  ];

  it.each(refused)('is refused with %s: %s %j', async (code, name, definition) => {
    expect(await create({ ...text(name), ...definition })).toMatchObject({ status: 400, body: { code } });
    expect(await call('POST', '/api/custom-profile-fields/batch', [{ ...text(name), ...definition }])).toMatchObject({ body: { code } });
  });

  it.each([[{ type: 'Nothing' }], [{ type: 'Checkbox', required: true }], [{ type: 'Regex' }], [{ label: 'x'.repeat(200) }]])(
    'has a shape: %j',
    async (definition) => {
      expect(await create({ ...text('a'), ...definition })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    },
  );
});
