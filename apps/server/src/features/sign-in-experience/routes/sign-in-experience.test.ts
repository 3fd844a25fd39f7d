import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../../../../../../tests/doubles/smtp.ts';
import { startTwilioDouble, type TwilioDouble } from '../../../../../../tests/doubles/twilio.ts';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';

let world: TestWorld;
let twilio: TwilioDouble;
let smtp: SmtpDouble;
beforeAll(async () => {
  [world, twilio, smtp] = await Promise.all([createTestWorld(), startTwilioDouble(), startSmtpDouble()]);
});
afterAll(() => Promise.all([world.close(), twilio.close(), smtp.close()]));

const patch = (body: unknown) => world.api('/api/sign-in-exp', { method: 'PATCH', body });
const method = (identifier: string, password: boolean, verificationCode: boolean) => ({
  identifier,
  password,
  verificationCode,
  isPasswordPrimary: password,
});
const byPhoneCode = {
  signUp: { identifiers: ['phone'], password: false, verify: true },
  signIn: { methods: [method('phone', false, true)] },
};
const setUpSms = () =>
  world.api('/api/connectors', { method: 'POST', body: { connectorId: 'twilio-short-message-service', config: twilio.connectorConfig } });
const setUpEmail = () =>
  world.api('/api/connectors', { method: 'POST', body: { connectorId: 'simple-mail-transfer-protocol', config: smtp.connectorConfig } });

describe('a new tenant', () => {
  it('signs people up and in by user name and password, in our colours', async () => {
    const { status, body } = await world.api('/api/sign-in-exp');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      tenantId: 'default',
      id: 'default',
      color: { primaryColor: '#0F766E', isDarkModeEnabled: true, darkPrimaryColor: '#2DB5A8' },
      branding: {},
      hideLogtoBranding: false,
      languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
      signUp: { identifiers: ['username'], password: true, verify: false },
      signIn: { methods: [method('username', true, false)] },
      signInMode: 'SignInAndRegister',
      mfa: { factors: [], policy: 'UserControlled' },
      forgotPasswordMethods: null,
      signUpProfileFields: null,
      customUiAssets: null,
      usernamePolicy: { caseSensitive: true, minLength: 1, maxLength: 128 },
    });
    expect(Object.keys(body)).toHaveLength(35);
  });

  it('is another one for the admin tenant: its first person registers', async () => {
    const { body } = await world.api('/api/sign-in-exp', { tenantId: 'admin' });
    expect(body).toMatchObject({
      tenantId: 'admin',
      signInMode: 'Register',
      mfa: { factors: ['Totp', 'WebAuthn', 'BackupCode'], policy: 'NoPrompt' },
    });
  });
});

describe('changes that would lock somebody out or make no sense', () => {
  const username = { identifiers: ['username'], password: true, verify: false };

  it.each([
    ['sign_in_experiences.enabled_connector_not_found', byPhoneCode],
    [
      'sign_in_experiences.enabled_connector_not_found',
      { signIn: { methods: [method('username', true, false), method('email', true, true)] } },
    ],
    ['sign_in_experiences.miss_sign_up_identifier_in_sign_in', { signIn: { methods: [] } }],
    ['sign_in_experiences.at_least_one_authentication_factor', { signIn: { methods: [method('username', false, true)] } }],
    ['sign_in_experiences.username_requires_password', { signUp: { ...username, password: false } }],
    ['sign_in_experiences.duplicated_sign_up_identifiers', { signUp: { ...username, secondaryIdentifiers: [{ identifier: 'username' }] } }],
    [
      'sign_in_experiences.missing_sign_up_identifiers',
      { signUp: { ...username, identifiers: [], secondaryIdentifiers: [{ identifier: 'username' }] } },
    ],
    ['sign_in_experiences.unsupported_default_language', { languageInfo: { autoDetect: true, fallbackLanguage: 'tlh' } }],
    ['sign_in_experiences.duplicated_mfa_factors', { mfa: { factors: ['Totp', 'Totp'], policy: 'UserControlled' } }],
    ['sign_in_experiences.backup_code_cannot_be_enabled_alone', { mfa: { factors: ['BackupCode'], policy: 'UserControlled' } }],
    ['sign_in_experiences.adaptive_mfa_requires_mfa', { adaptiveMfa: { enabled: true } }],
    [
      'sign_in_experiences.adaptive_mfa_requires_non_skippable_policy',
      { adaptiveMfa: { enabled: true }, mfa: { factors: ['Totp'], policy: 'NoPrompt' } },
    ],
    [
      'sign_in_experiences.non_adaptive_mfa_requires_skippable_policy',
      { mfa: { factors: ['Totp'], policy: 'PromptOnlyAtSignInMandatory' } },
    ],
    ['sign_in_experiences.forgot_password_method_requires_connector', { forgotPasswordMethods: ['EmailVerificationCode'] }],
    ['sign_in_experiences.password_expiration_requires_forgot_password', { passwordExpiration: { enabled: true, validPeriodDays: 90 } }],
    ['sign_in_experiences.password_expiration_invalid_period_days', { passwordExpiration: { enabled: true, validPeriodDays: 0 } }],
    ['sign_in_experiences.invalid_custom_email_blocklist_format', { emailBlocklistPolicy: { customBlocklist: ['@spam.example', 'spam'] } }],
    [
      'request.invalid_input',
      {
        usernamePolicy: {
          caseSensitive: true,
          minLength: 9,
          maxLength: 3,
          allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
        },
      },
    ],
    [
      'request.invalid_input',
      {
        usernamePolicy: {
          caseSensitive: true,
          minLength: 1,
          maxLength: 3,
          allowedChars: { lowercase: false, uppercase: false, numbers: true, underscore: false },
        },
      },
    ],
    ['guard.invalid_input', { color: { primaryColor: 'teal', isDarkModeEnabled: true, darkPrimaryColor: '#fff' } }],
    ['guard.invalid_input', { termsOfUseUrl: 'javascript:alert(1)' }],
    ['guard.invalid_input', { branding: { logoUrl: 'javascript:alert(1)' } }],
    ['guard.invalid_input', { verificationCodePolicy: { expirationDuration: 59 } }],
    ['guard.invalid_input', { customUiCsp: { scriptSrc: ['http://cdn.example'] } }],
  ])('%s', async (code, body) => {
    const before = await world.api('/api/sign-in-exp');
    expect((await patch(body)).body).toMatchObject({ code });
    expect((await world.api('/api/sign-in-exp')).body).toEqual(before.body);
  });
});

describe('with connectors', () => {
  beforeAll(async () => {
    await setUpSms();
    await setUpEmail();
  });

  it('signs people up by a code sent to their phone', async () => {
    expect(await patch(byPhoneCode)).toMatchObject({ status: 200, body: byPhoneCode });
    const publicRead = await world.api('/api/.well-known/sign-in-exp', { token: null });
    expect(publicRead.body).toMatchObject({
      ...byPhoneCode,
      forgotPassword: { email: true, phone: true },
      socialConnectors: [],
      ssoConnectors: [],
    });
  });

  it.each([
    ['sign_in_experiences.passwordless_requires_verify', { signUp: { ...byPhoneCode.signUp, verify: false } }],
    [
      'sign_in_experiences.passwordless_requires_verify',
      {
        signUp: { ...byPhoneCode.signUp, secondaryIdentifiers: [{ identifier: 'email' }] },
        signIn: { methods: [method('phone', false, true), method('email', false, true)] },
      },
    ],
    ['sign_in_experiences.code_sign_in_must_be_enabled', { signIn: { methods: [method('phone', true, false)] } }],
    [
      'sign_in_experiences.miss_sign_up_identifier_in_sign_in',
      { signUp: { ...byPhoneCode.signUp, secondaryIdentifiers: [{ identifier: 'email', verify: true }] } },
    ],
    [
      'sign_in_experiences.phone_verification_code_cannot_be_used_for_mfa',
      { mfa: { factors: ['PhoneVerificationCode'], policy: 'UserControlled' } },
    ],
    [
      'sign_in_experiences.email_verification_code_cannot_be_used_for_mfa',
      {
        mfa: { factors: ['EmailVerificationCode'], policy: 'UserControlled' },
        signIn: { methods: [method('phone', false, true), method('email', false, true)] },
      },
    ],
  ])('%s', async (code, body) => {
    await patch(byPhoneCode);
    expect((await patch(body)).body).toMatchObject({ code });
  });

  it('a factor of the second step cannot become one of the first', async () => {
    const passwords = {
      signUp: { identifiers: ['phone'], password: true, verify: true },
      signIn: { methods: [method('phone', true, false)] },
    };
    expect(
      (await patch({ ...passwords, mfa: { factors: ['PhoneVerificationCode', 'EmailVerificationCode'], policy: 'UserControlled' } }))
        .status,
    ).toBe(200);
    expect((await patch({ signIn: { methods: [method('phone', true, true)] } })).body.code).toBe(
      'sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in',
    );
    expect((await patch({ signIn: { methods: [method('phone', true, false), method('email', true, true)] } })).body.code).toBe(
      'sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in',
    );
    await patch({ mfa: { factors: [], policy: 'UserControlled' } });
  });

  it('passwords expire from now on, and the last way to reset them stays', async () => {
    const { body } = await patch({ passwordExpiration: { enabled: true, validPeriodDays: 90 } });
    expect(body.passwordExpiration).toMatchObject({ enabled: true, validPeriodDays: 90, enabledAt: expect.any(Number) as number });
    expect((await patch({ forgotPasswordMethods: [] })).body.code).toBe('sign_in_experiences.password_expiration_requires_forgot_password');
    await patch({ passwordExpiration: { enabled: false } });
  });

  it('"" clears an address, and only given fields change', async () => {
    await patch({ termsOfUseUrl: 'https://bookstore.example/terms', supportEmail: 'help@bookstore.example', customCss: 'body{}' });
    const { body } = await patch({ termsOfUseUrl: '', supportEmail: null });
    expect(body).toMatchObject({ termsOfUseUrl: null, supportEmail: null, customCss: 'body{}' });
  });
});

describe('social buttons', () => {
  it('keep only targets that a connector serves', async () => {
    expect((await patch({ socialSignInConnectorTargets: ['github', 'twilio-sms'] })).body.socialSignInConnectorTargets).toEqual([]);
  });
});

describe('user names whose case no longer counts', () => {
  const policy = {
    caseSensitive: false,
    minLength: 1,
    maxLength: 128,
    allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
  };
  const conflicts = () => world.api('/api/sign-in-exp/username-policy/case-sensitivity-conflicts?limit=5');

  it('are refused while two people would become one', async () => {
    expect((await conflicts()).body).toEqual({ totalConflicts: 0, samples: [] });
    const ids: string[] = [];
    for (const username of ['ann', 'Ann', 'bob']) ids.push((await world.api('/api/users', { method: 'POST', body: { username } })).body.id);
    const expected = { totalConflicts: 1, samples: [{ usernameLower: 'ann', userIds: ids.slice(0, 2) }] };
    expect((await conflicts()).body).toEqual(expected);
    expect(await patch({ usernamePolicy: policy })).toMatchObject({
      status: 409,
      body: { code: 'sign_in_experiences.username_policy_case_conflicts_exist', data: expected },
    });
    await world.api(`/api/users/${ids[1]}`, { method: 'DELETE' });
    expect((await patch({ usernamePolicy: policy })).status).toBe(200);
  });
});

describe('what anybody may read', () => {
  it('is the same at both addresses and keeps the blocklist to itself', async () => {
    await patch({ emailBlocklistPolicy: { customBlocklist: ['@rival.example'] } });
    const [older, newer] = [
      await world.api('/api/.well-known/sign-in-exp?appId=demo-app', { token: null }),
      await world.api('/api/.well-known/experience', { token: null }),
    ];
    expect(newer.status).toBe(200);
    expect(older.body).toEqual(newer.body);
    expect(JSON.stringify(newer.body)).not.toContain('rival');
  });

  it('wears the looks of the organization', async () => {
    const { body: organization } = await world.api('/api/organizations', {
      method: 'POST',
      body: { name: 'Acme', color: { primaryColor: '#ff0000' }, branding: { logoUrl: 'https://acme.example/logo.svg' } },
    });
    const { body } = await world.api(`/api/.well-known/experience?organizationId=${organization.id}`, { token: null });
    expect(body).toMatchObject({
      color: { primaryColor: '#ff0000', isDarkModeEnabled: true },
      branding: { logoUrl: 'https://acme.example/logo.svg' },
    });
    expect((await world.api('/api/.well-known/experience?organizationId=nobody', { token: null })).body.color.primaryColor).toBe('#0F766E');
  });

  it('needs no SQL', async () => {
    await world.api('/api/.well-known/experience', { token: null });
    const statements = await world.statementsOf(async () => {
      await world.api('/api/.well-known/experience', { token: null });
      await world.api('/api/.well-known/phrases', { token: null });
    });
    expect(statements).toEqual([]);
  });
});

describe('checking a password', () => {
  const check = (body: unknown) => world.api('/api/sign-in-exp/default/check-password', { method: 'POST', body });

  it('says yes, or what is wrong', async () => {
    expect((await check({ password: 'correct horse battery' })).body).toEqual({ result: true });
    expect((await check({ password: 'abc' })).body).toEqual({
      result: false,
      issues: [{ code: 'password_rejected.too_short', interpolation: { min: 8 } }],
    });
  });

  it('knows the person', async () => {
    const { body: user } = await world.api('/api/users', { method: 'POST', body: { username: 'margaret' } });
    expect((await check({ password: 'margaret1', userId: user.id })).body).toMatchObject({ result: false });
    expect((await check({ password: 'margaret1', userId: 'nobody' })).body).toMatchObject({ code: 'user.user_not_exist' });
  });
});
