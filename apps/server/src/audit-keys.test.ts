import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCaptchaDouble, type CaptchaDouble } from '../../../tests/doubles/captcha.ts';
import type { SmtpDouble } from '../../../tests/doubles/smtp.ts';
import {
  createClient,
  createPerson as createAccount,
  obtainCode,
  redeem,
  refresh,
  requestToken,
  type TestClient,
} from './oidc/test-clients.ts';
import { createAuthenticator } from './sign-in/second-factor/test-authenticator.ts';
import { createPerson, setUpMail, setUpSignIn } from './sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from './test-world.ts';

// The keys of the contract's audit log, each left behind by what it tells of. How an attempt ends is part of the entry and not of the key, so
// that an attempt is enough here; the tests of each verification look at their own. `Unknown` is the reference's key for what has none: here everything has one.

let world: TestWorld;
let captcha: CaptchaDouble;
let mail: SmtpDouble;
let client: TestClient;

beforeAll(async () => {
  captcha = await startCaptchaDouble();
  world = await createTestWorld({ CAPTCHA_TURNSTILE_URL: captcha.turnstileUrl });
  mail = await setUpMail(world);
  client = await createClient(world, { custom: { allowTokenExchange: true } });
  await setUpSignIn(world, {
    signUp: { identifiers: ['username'], password: true, verify: false },
    signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
    forgotPasswordMethods: ['EmailVerificationCode'],
  });
}, 60_000);
afterAll(async () => {
  await world.close();
  await mail.close();
  await captcha.close();
});

async function call(method: string, path: string, body?: unknown) {
  const answer = await world.api(path, { method, ...(body !== undefined && { body }) });
  expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
}

/** The keys that some work leaves behind, of people, tokens and scripts: not those of Management API calls. */
async function keysOf(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  await world.server.flushAudit();
  const { db } = await world.scope();
  await db.deleteFrom('auditLogs').execute();
  await work();
  await world.server.flushAudit();
  const rows = await db.selectFrom('auditLogs').select('key').where('key', 'not like', 'ManagementApi.%').execute();
  return new Set(rows.map(({ key }) => key));
}

const record = 'a-verification-id-of-nobody';
const credential = { type: 'WebAuthn', id: 'x', rawId: 'x', clientExtensionResults: {} };
const email = { type: 'email', value: 'nobody@example.com' };
const phone = { type: 'phone', value: '12025550142' };
const verification = '/api/experience/verification';
const codes = (event: string) =>
  [email, phone].flatMap((identifier) => [
    [`${verification}/verification-code`, { identifier, interactionEvent: event }],
    [`${verification}/verification-code/verify`, { identifier, verificationId: record, code: '000000' }],
  ]);

/** What each step of an interaction is asked for by, and the keys that these leave (after `Interaction.<event>.`). */
const steps: Readonly<Record<string, { requests: (event: string) => readonly unknown[][]; keys: readonly string[] }>> = {
  identification: { requests: () => [['/api/experience/identification', { verificationId: record }]], keys: ['Identifier.Submit'] },
  profile: { requests: () => [['/api/experience/profile', { type: 'username', value: 'somebody' }]], keys: ['Profile.Update'] },
  submission: { requests: () => [['/api/experience/submit']], keys: ['Submit'] },
  passwords: {
    requests: () => [
      [`${verification}/password`, { identifier: { type: 'username', value: 'nobody' }, password: 'wrong' }],
      [`${verification}/new-password-identity`, { identifier: { type: 'username', value: 'newcomer' }, password: 'a harbour at dusk 7' }],
    ],
    keys: ['Verification.Password.Submit', 'Verification.NewPasswordIdentity.Submit'],
  },
  codes: {
    requests: codes,
    keys: ['EmailVerificationCode', 'PhoneVerificationCode'].flatMap((type) => [
      `Verification.${type}.Create`,
      `Verification.${type}.Submit`,
    ]),
  },
  'one-time tokens': {
    requests: () => [[`${verification}/one-time-token/verify`, { identifier: email, token: 'none' }]],
    keys: ['Verification.OneTimeToken.Submit'],
  },
  'enterprise sign-on': {
    requests: () => [
      [`${verification}/sso/none/authorization-uri`, { state: 's', redirectUri: 'https://sign-in.example.com/callback/none' }],
      [`${verification}/sso/none/verify`, { connectorData: {}, verificationId: record }],
    ],
    keys: ['Verification.EnterpriseSso.Create', 'Verification.EnterpriseSso.Submit'],
  },
  'social providers': {
    requests: () => [
      [`${verification}/social/none/authorization-uri`, { state: 's', redirectUri: 'https://sign-in.example.com/callback/none' }],
      [`${verification}/social/none/verify`, { connectorData: {}, verificationId: record }],
    ],
    keys: ['Verification.Social.Create', 'Verification.Social.Submit'],
  },
  authenticators: {
    requests: () => [[`${verification}/totp/secret`], [`${verification}/totp/verify`, { code: '000000' }]],
    keys: ['Verification.Totp.Create', 'Verification.Totp.Submit'],
  },
  passkeys: {
    requests: () => [
      [`${verification}/web-authn/registration`],
      [
        `${verification}/web-authn/registration/verify`,
        { verificationId: record, payload: { ...credential, response: { clientDataJSON: 'x', attestationObject: 'x' } } },
      ],
    ],
    keys: ['Verification.WebAuthn.Create', 'Verification.WebAuthn.Submit'],
  },
  'passkeys alone': {
    requests: () => [
      ['/api/experience/preflight/sign-in-passkey/authentication'],
      [
        `${verification}/sign-in-passkey/authentication/verify`,
        { payload: { ...credential, response: { clientDataJSON: 'x', authenticatorData: 'x', signature: 'x' } } },
      ],
      ['/api/experience/profile/mfa/passkey', { verificationId: record }],
    ],
    keys: ['Verification.SignInPasskey.Create', 'Verification.SignInPasskey.Submit', 'SignInPasskey.Submit'],
  },
  'backup codes': {
    requests: () => [[`${verification}/backup-code/generate`], [`${verification}/backup-code/verify`, { code: 'none' }]],
    keys: ['Verification.BackupCode.Create', 'Verification.BackupCode.Submit'],
  },
  'codes as second factors': {
    requests: () =>
      ['email', 'phone'].flatMap((identifierType) => [
        [`${verification}/mfa-verification-code`, { identifierType }],
        [`${verification}/mfa-verification-code/verify`, { identifierType, verificationId: record, code: '000000' }],
      ]),
    keys: ['MfaEmailVerificationCode', 'MfaPhoneVerificationCode'].flatMap((type) => [
      `Verification.${type}.Create`,
      `Verification.${type}.Submit`,
    ]),
  },
  'new second factors': {
    requests: () => ['Totp', 'WebAuthn', 'BackupCode'].map((type) => ['/api/experience/profile/mfa', { type, verificationId: record }]),
    keys: ['Totp', 'WebAuthn', 'BackupCode'].map((type) => `BindMfa.${type}.Submit`),
  },
};

describe('an interaction leaves Interaction.<event>.', () => {
  it.each(['SignIn', 'Register', 'ForgotPassword'] as const)('%s', async (event) => {
    const expected = ['Update', ...Object.values(steps).flatMap(({ keys }) => keys)].map((key) => `Interaction.${event}.${key}`);
    const keys = await keysOf(async () => {
      const person = createPerson(world);
      for (const { requests } of Object.values(steps)) {
        await person.start(event);
        for (const [path, body] of requests(event)) await person.call('POST', String(path), body);
      }
    });
    expect([...keys].toSorted()).toEqual(['Interaction.Create', ...expected].toSorted());
  });

  it('Create.Captcha, with how the challenge ended', async () => {
    await world.api('/api/captcha-provider', { method: 'PUT', body: { config: { type: 'Turnstile', ...captcha.turnstile } } });
    await setUpSignIn(world, { captchaPolicy: { enabled: true } });
    const answer = async (captchaToken: string) => {
      const person = createPerson(world);
      await person.authorize();
      await person.call('PUT', '/api/experience', { interactionEvent: 'SignIn', captchaToken });
    };
    const keys = await keysOf(async () => {
      await answer(captcha.solve());
      await answer('made up');
    });
    expect(keys).toContain('Interaction.Create.Captcha');
    const { body } = await world.api('/api/logs?logKey=Interaction.Create.Captcha');
    expect(body.map(({ payload }: { payload: { result: string } }) => payload.result)).toEqual(['Error', 'Success']);
    expect(JSON.stringify(body)).not.toContain('made up');
    await setUpSignIn(world, { captchaPolicy: { enabled: false } });
  });
});

describe('tokens leave', () => {
  const attempt = (grantType: string, more: Record<string, string> = {}) => requestToken(world, client, { grant_type: grantType, ...more });

  it('ExchangeTokenBy.<grant>, RevokeToken and RevokeGrants', async () => {
    const account = await createAccount(world);
    const strict = await createClient(world, { type: 'SPA', custom: { refreshReuseSeconds: 0 } });
    const keys = await keysOf(async () => {
      const { body } = await redeem(world, strict, await obtainCode(world, { client: strict, person: account }));
      await refresh(world, strict, body.refresh_token);
      await refresh(world, strict, body.refresh_token);
      await attempt('client_credentials');
      await attempt('urn:ietf:params:oauth:grant-type:device_code', { device_code: 'none' });
      await attempt('urn:ietf:params:oauth:grant-type:token-exchange', {
        subject_token: 'none',
        subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      });
      await attempt('urn:example:none');
      await requestToken(world, client, { token: 'none' }, { path: '/oidc/token/revocation' });
    });
    expect([...keys].filter((key) => !key.startsWith('Interaction.')).toSorted()).toEqual(
      [
        ...['AuthorizationCode', 'ClientCredentials', 'DeviceCode', 'RefreshToken', 'TokenExchange', 'Unknown'].map(
          (grant) => `ExchangeTokenBy.${grant}`,
        ),
        'RevokeGrants',
        'RevokeToken',
      ].toSorted(),
    );
    expect(keys).toContain('Interaction.End');
  });

  it('JwtCustomizer.<token> when a script fails', async () => {
    const indicator = 'https://books.example.com';
    await call('POST', '/api/resources', { name: 'Books', indicator });
    const machine = await createClient(world, { type: 'MachineToMachine' });
    for (const token of ['access-token', 'client-credentials']) {
      await call('PUT', `/api/configs/jwt-customizer/${token}`, {
        script: 'const getCustomJwtClaims = async () => { throw new Error("no") }',
      });
    }
    const keys = await keysOf(async () => {
      await requestToken(world, machine, { grant_type: 'client_credentials', resource: indicator });
      const grant = await obtainCode(world, { client, person: await createAccount(world), more: { resource: indicator } });
      await requestToken(world, client, {
        grant_type: 'authorization_code',
        code: grant.code,
        code_verifier: grant.pkce.verifier,
        redirect_uri: client.redirectUri,
        resource: indicator,
      });
    });
    expect([...keys]).toEqual(expect.arrayContaining(['JwtCustomizer.AccessToken', 'JwtCustomizer.ClientCredentials']));
  });
});

describe('what else happens to people leaves', () => {
  it('Action.<moment> when a script refuses', async () => {
    const deny = 'const runAction = async ({ api }) => api.denyAction("not today")';
    const account = await createAccount(world);
    for (const key of ['action.postFirstFactorVerification', 'action.postSignIn']) {
      const path = `/api/configs/actions/${key}`;
      await call('PUT', path, { script: deny });
      const keys = await keysOf(() => obtainCode(world, { client, person: account }).catch(() => undefined));
      expect(keys).toContain(key === 'action.postSignIn' ? 'Action.PostSignIn' : 'Action.PostFirstFactorVerification');
      await call('DELETE', path);
    }
  });

  it('SamlApplication.<step>, whether it went well or not', async () => {
    const { id } = await call('POST', '/api/saml-applications', { name: 'Wiki', entityId: 'https://wiki.example' });
    const keys = await keysOf(async () => {
      await fetch(`${world.endpoint}/api/saml/${id}/authn?SAMLRequest=none`);
      await fetch(`${world.endpoint}/api/saml-applications/${id}/callback`);
    });
    expect([...keys].toSorted()).toEqual(['SamlApplication.AuthnRequest', 'SamlApplication.Callback']);
  });

  it('TrustedDevice.Created and .Used, and TriggerHook.<event>', async () => {
    await setUpSignIn(world, { mfa: { policy: 'Mandatory', factors: ['Totp'] }, trustedDevice: { enabled: true } });
    await call('POST', '/api/hooks', { events: ['TrustedDevice.Created'], config: { url: 'http://127.0.0.1:1' } });
    const account = await createAccount(world);
    const { secret } = await call('POST', `/api/users/${account.id}/mfa-verifications`, { type: 'Totp' });
    const app = createAuthenticator(world, secret);
    const person = createPerson(world);
    const identify = async () => {
      await person.start('SignIn', { prompt: 'login' });
      const proof = { identifier: { type: 'username', value: account.username }, password: account.password };
      const { body } = await person.call('POST', `${verification}/password`, proof);
      await person.call('POST', '/api/experience/identification', { verificationId: body.verificationId });
    };
    const keys = await keysOf(async () => {
      await identify();
      await person.call('POST', `${verification}/totp/verify`, { code: await app.nextCode() });
      await person.call('POST', '/api/experience/profile/mfa/trusted-device');
      await person.finish();
      await identify();
      await person.finish();
      await world.server.courier.deliverDue('default');
    });
    expect([...keys]).toEqual(expect.arrayContaining(['TrustedDevice.Created', 'TrustedDevice.Used', 'TriggerHook.TrustedDevice.Created']));
  });
});
