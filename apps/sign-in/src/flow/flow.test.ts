import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../api/api-failure.ts';
import { createExperienceApi } from '../api/experience-api.ts';
import type { SignInExperience } from '../app/page-data.ts';
import { openStorage } from '../app/safe-storage.ts';
import { createFlow } from './flow.ts';
import { webConnectors } from './social-connectors.ts';
import { createFlowMemory, type FlowState } from './flow-memory.ts';

type Answer = readonly [request: string, status: number, body?: unknown];

const phone = { type: 'phone', value: '66812345678' } as const;
const phoneOnly = settings({
  signIn: { methods: [{ identifier: 'phone', password: false, verificationCode: true, isPasswordPrimary: false }] },
});
const several = settings({
  signIn: {
    methods: [
      { identifier: 'phone', password: false, verificationCode: true, isPasswordPrimary: false },
      { identifier: 'email', password: true, verificationCode: false, isPasswordPrimary: true },
    ],
  },
});
const identified: Answer = ['POST /api/experience/identification', 204];
const verified: Answer = ['POST /api/experience/verification/verification-code/verify', 200, { verificationId: 'v1' }];
const submitted: Answer = ['POST /api/experience/submit', 200, { redirectTo: 'https://id.example/oidc/auth/x' }];
const left = { type: 'leave', href: 'https://id.example/oidc/auth/x' };
const failure = (request: string, code: string, { status = 422, data }: { status?: number; data?: unknown } = {}): Answer => [
  request,
  status,
  { code, message: code, data },
];
const unknownUser = failure('POST /api/experience/identification', 'user.user_not_exist', {
  status: 404,
  data: { identifier: phone.value },
});

/** A flow against a server that answers exactly these requests in this order. */
function openFlow({
  experience = phoneOnly,
  state,
  answers,
  captchaToken,
}: {
  experience?: SignInExperience;
  captchaToken?: string;
  state?: FlowState;
  answers: readonly Answer[];
}) {
  const left = [...answers];
  const bodies: unknown[] = [];
  const headers: Headers[] = [];
  const fetch: typeof globalThis.fetch = async (path, init) => {
    const sent = new Request(new URL(path as string, 'https://id.example'), init);
    const [request, status, body] = left.shift() ?? ['nothing more', 500];
    expect(`${sent.method} ${new URL(sent.url).pathname}`).toBe(request);
    bodies.push(sent.body ? await sent.json() : undefined);
    headers.push(sent.headers);
    return new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status });
  };
  const memory = createFlowMemory(openStorage('sessionStorage'));
  if (state) memory.update(state);
  const api = createExperienceApi({ fetch, language: 'th', appId: 'app1' });
  return {
    flow: createFlow({ api, memory, experience, solveCaptcha: async () => captchaToken, language: 'en', now: () => 1000 }),
    memory,
    bodies,
    headers,
    unanswered: () => left.length,
  };
}

function settings(patch: Partial<SignInExperience>): SignInExperience {
  return {
    color: { primaryColor: '#000', darkPrimaryColor: '#fff', isDarkModeEnabled: true },
    branding: {},
    hideLogtoBranding: false,
    termsOfUseUrl: null,
    privacyPolicyUrl: null,
    agreeToTermsPolicy: 'Automatic',
    signIn: { methods: [] },
    signUp: { identifiers: ['phone'], password: false, verify: true },
    signInMode: 'SignInAndRegister',
    customCss: null,
    ssoConnectors: [],
    socialConnectors: [],
    socialSignIn: {},
    customProfileFields: [],
    signUpProfileFields: null,
    passwordPolicy: {},
    forgotPassword: { email: false, phone: true },
    supportEmail: null,
    supportWebsiteUrl: null,
    ...patch,
  };
}

const codeSent: FlowState = { event: 'SignIn', identifier: phone, verificationId: 'v1' };

describe('signing in with a code', () => {
  it('starts the interaction, sends the code and names the application and the language in every call', async () => {
    const { flow, memory, bodies, headers } = openFlow({
      answers: [
        ['PUT /api/experience', 204],
        ['POST /api/experience/verification/verification-code', 200, { verificationId: 'v1' }],
      ],
    });
    expect(await flow.beginWithCode('SignIn', phone)).toEqual({ type: 'screen', path: '/sign-in/verification-code' });
    expect(bodies).toEqual([{ interactionEvent: 'SignIn' }, { identifier: phone, interactionEvent: 'SignIn' }]);
    expect(headers.map((header) => [header.get('logto-app-id'), header.get('accept-language')])).toEqual([
      ['app1', 'th'],
      ['app1', 'th'],
    ]);
    expect(memory.read()).toMatchObject({ verificationId: 'v1', codeSentAt: 1000, method: 'code' });
  });

  it('leaves for the application when the account exists', async () => {
    const { flow, bodies } = openFlow({ state: codeSent, answers: [verified, identified, submitted] });
    expect(await flow.verifyCode('123456')).toEqual(left);
    expect(bodies).toEqual([{ identifier: phone, verificationId: 'v1', code: '123456' }, { verificationId: 'v1' }, undefined]);
  });

  it('makes an account of a proven, unknown number with the same verification where nothing else can be meant', async () => {
    const { flow, bodies } = openFlow({
      state: codeSent,
      answers: [
        verified,
        unknownUser,
        ['PUT /api/experience/interaction-event', 204],
        ['POST /api/experience/identification', 201],
        submitted,
      ],
    });
    expect(await flow.verifyCode('123456')).toEqual(left);
    expect(bodies.slice(2, 4)).toEqual([{ interactionEvent: 'Register' }, { verificationId: 'v1' }]);
  });

  it('asks first where the person may have an account under another identifier, then goes on with the same verification', async () => {
    const { flow, bodies, unanswered } = openFlow({
      experience: several,
      state: codeSent,
      answers: [
        verified,
        unknownUser,
        ['PUT /api/experience/interaction-event', 204],
        ['POST /api/experience/identification', 201],
        submitted,
      ],
    });
    expect(await flow.verifyCode('123456')).toEqual({ type: 'offer-registration' });
    expect(unanswered()).toBe(3);
    expect(await flow.registerVerified()).toEqual(left);
    expect(bodies[3]).toEqual({ verificationId: 'v1' });
  });

  it('shows the failure at the field where accounts cannot be made', async () => {
    const { flow } = openFlow({
      experience: settings({ ...phoneOnly, signInMode: 'SignIn' }),
      state: codeSent,
      answers: [verified, unknownUser],
    });
    await expect(flow.verifyCode('123456')).rejects.toMatchObject({ code: 'user.user_not_exist' });
  });

  it('throws a wrong code for its field', async () => {
    const { flow } = openFlow({ state: codeSent, answers: [failure(verified[0], 'verification_code.code_mismatch', { status: 400 })] });
    await expect(flow.verifyCode('000000')).rejects.toBeInstanceOf(ApiFailure);
  });
});

describe('registering', () => {
  it('signs in instead when the proven number has an account already', async () => {
    const taken = failure('POST /api/experience/identification', 'user.phone_already_in_use');
    const { flow, bodies } = openFlow({
      state: { ...codeSent, event: 'Register' },
      answers: [verified, taken, ['PUT /api/experience/interaction-event', 204], identified, submitted],
    });
    expect(await flow.verifyCode('123456')).toEqual(left);
    expect(bodies[2]).toEqual({ interactionEvent: 'SignIn' });
  });

  it('reserves a user name, then takes the password and makes the account', async () => {
    const { flow, bodies } = openFlow({
      experience: settings({ signUp: { identifiers: ['username'], password: true, verify: false } }),
      answers: [
        ['PUT /api/experience', 204],
        ['POST /api/experience/profile', 204],
        ['POST /api/experience/profile', 204],
        ['POST /api/experience/identification', 201],
        submitted,
      ],
    });
    expect(await flow.registerUsername('somchai')).toEqual({ type: 'screen', path: '/register/password' });
    expect(await flow.addProfile({ type: 'password', value: 'long enough' })).toEqual(left);
    expect(bodies).toEqual([
      { interactionEvent: 'Register' },
      { type: 'username', value: 'somchai' },
      { type: 'password', value: 'long enough' },
      {},
      undefined,
    ]);
  });

  it('asks for what is missing and does not identify twice', async () => {
    const missing = failure('POST /api/experience/submit', 'user.missing_profile', { data: { missingProfile: ['password', 'username'] } });
    const { flow } = openFlow({
      state: codeSent,
      answers: [verified, identified, missing, ['POST /api/experience/profile', 204], submitted],
    });
    expect(await flow.verifyCode('123456')).toEqual({ type: 'screen', path: '/continue/username' });
    expect(await flow.addProfile({ type: 'username', value: 'somchai' })).toEqual(left);
  });

  it('identifies with the same verification once the profile is whole, where identification itself asked for it', async () => {
    const missing = failure('POST /api/experience/identification', 'user.missing_profile', { data: { missingProfile: ['password'] } });
    const { flow, bodies } = openFlow({
      state: { ...codeSent, event: 'Register' },
      answers: [verified, missing, ['POST /api/experience/profile', 204], ['POST /api/experience/identification', 201], submitted],
    });
    expect(await flow.verifyCode('123456')).toEqual({ type: 'screen', path: '/continue/password' });
    expect(await flow.addProfile({ type: 'password', value: 'long enough' })).toEqual(left);
    expect(bodies[3]).toEqual({ verificationId: 'v1' });
  });
});

describe('passwords', () => {
  it('signs in and remembers no password', async () => {
    const { flow, memory } = openFlow({
      answers: [
        ['PUT /api/experience', 204],
        ['POST /api/experience/verification/password', 200, { verificationId: 'v2' }],
        identified,
        submitted,
      ],
    });
    expect(await flow.signInWithPassword({ type: 'username', value: 'somchai' }, 'the secret')).toEqual(left);
    expect(JSON.stringify(memory.read())).not.toContain('secret');
  });

  it('keeps whose password it is when it was wrong, for the next try', async () => {
    const { flow, memory } = openFlow({
      answers: [['PUT /api/experience', 204], failure('POST /api/experience/verification/password', 'session.invalid_credentials')],
    });
    await expect(flow.signInWithPassword(phone, 'wrong')).rejects.toMatchObject({ code: 'session.invalid_credentials' });
    expect(memory.read().identifier).toEqual(phone);
  });

  it('resets a forgotten one by code and sends the person to sign in with it', async () => {
    const { flow } = openFlow({
      state: { ...codeSent, event: 'ForgotPassword' },
      answers: [
        verified,
        identified,
        failure('POST /api/experience/submit', 'user.new_password_required_in_profile'),
        ['PUT /api/experience/profile/password', 204],
        ['POST /api/experience/submit', 200],
      ],
    });
    expect(await flow.verifyCode('123456')).toEqual({ type: 'screen', path: '/forgot-password/reset' });
    expect(await flow.resetPassword('long enough')).toEqual({ type: 'screen', path: '/sign-in', notice: 'passwordChanged' });
  });
});

describe('the ends of the way', () => {
  it.each([
    ['user.suspended', 401, { type: 'screen', path: '/account-suspended' }],
    ['session.not_found', 400, { type: 'screen', path: '/unknown-session' }],
    ['session.interaction_not_found', 404, { type: 'restart' }],
    ['password.expired', 422, { type: 'screen', path: '/forgot-password', notice: 'passwordExpired' }],
  ])('%s leads on', async (code, status, next) => {
    const { flow } = openFlow({ state: codeSent, answers: [verified, failure('POST /api/experience/identification', code, { status })] });
    expect(await flow.verifyCode('123456')).toEqual(next);
  });

  it('starts again where the code screen was opened without a code', async () => {
    const { flow } = openFlow({ answers: [] });
    expect(await flow.verifyCode('123456')).toEqual({ type: 'restart' });
  });
});

describe('a challenge', () => {
  const started: Answer = ['PUT /api/experience', 204];

  it('is taken before a code is sent, and its answer goes with the start', async () => {
    const sent: Answer = ['POST /api/experience/verification/verification-code', 200, { verificationId: 'v1' }];
    const { flow, bodies } = openFlow({ answers: [started, sent], captchaToken: 'solved' });
    await flow.beginWithCode('SignIn', phone);
    expect(bodies[0]).toEqual({ interactionEvent: 'SignIn', captchaToken: 'solved' });
  });

  it('is spared whoever brings a one-time token', async () => {
    const spent: Answer = ['POST /api/experience/verification/one-time-token/verify', 200, { verificationId: 'v1' }];
    const { flow, bodies } = openFlow({ answers: [started, spent, identified, submitted], captchaToken: 'solved' });
    await flow.spendOneTimeToken({ type: 'email', value: 'ann@example.com' }, 't');
    expect(bodies[0]).toEqual({ interactionEvent: 'SignIn' });
  });
});

describe('a one-time token', () => {
  const email = { type: 'email', value: 'ann@example.com' } as const;
  const started: Answer = ['PUT /api/experience', 204];
  const path = 'POST /api/experience/verification/one-time-token/verify';
  const spent: Answer = [path, 200, { verificationId: 'v1' }];

  it('signs an account in', async () => {
    const { flow, bodies } = openFlow({ answers: [started, spent, identified, submitted] });
    expect(await flow.spendOneTimeToken(email, 't')).toEqual(left);
    expect(bodies[1]).toEqual({ identifier: email, token: 't' });
  });

  it('makes an account without a question, though nobody else may register', async () => {
    const { flow } = openFlow({
      experience: settings({ ...several, signInMode: 'SignIn' }),
      answers: [started, spent, unknownUser, ['PUT /api/experience/interaction-event', 204], identified, submitted],
    });
    expect(await flow.spendOneTimeToken(email, 't')).toEqual(left);
  });

  it('that was made for a new password leads there', async () => {
    const mismatch = failure(path, 'one_time_token.interaction_event_mismatch', { status: 400 });
    const needed = failure('POST /api/experience/submit', 'user.new_password_required_in_profile');
    const { flow, bodies } = openFlow({ answers: [started, mismatch, started, spent, identified, needed] });
    expect(await flow.spendOneTimeToken(email, 't')).toEqual({ type: 'screen', path: '/forgot-password/reset' });
    expect(bodies[2]).toEqual({ interactionEvent: 'ForgotPassword' });
  });
});

describe('a social provider', () => {
  const connector = {
    id: 'c1',
    target: 'harbour',
    platform: 'Universal',
    logo: '',
    logoDark: null,
    name: { en: 'Harbour', th: 'ท่าเรือ' },
  } as const;
  const experience = settings({ ...phoneOnly, socialConnectors: [connector] });
  const visit = { kind: 'social', connectorId: 'c1', verificationId: 's1', state: 'asked' } as const;
  const state: FlowState = { event: 'SignIn', visit };
  const came: Answer = ['POST /api/experience/verification/social/c1/verify', 200, { verificationId: 's1' }];
  const switched: Answer = ['PUT /api/experience/interaction-event', 204];
  const unknown = (relatedUser?: object) =>
    failure('POST /api/experience/identification', 'user.identity_not_exist', { status: 404, data: relatedUser && { relatedUser } });
  const related = { type: 'email', value: 'a****@example.com' };
  const back = (query = 'code=1&state=asked') => new URLSearchParams(query);

  it('whose account is known signs in; one that is unknown registers', async () => {
    const known = openFlow({ experience, state, answers: [came, identified, submitted] });
    expect(await known.flow.returnFromProvider('c1', back())).toEqual(left);
    const made = openFlow({ experience, state, answers: [came, unknown(), switched, identified, submitted] });
    expect(await made.flow.returnFromProvider('c1', back())).toEqual(left);
    const closed = openFlow({ experience: settings({ ...experience, signInMode: 'SignIn' }), state, answers: [came, unknown()] });
    await expect(closed.flow.returnFromProvider('c1', back())).rejects.toMatchObject({ code: 'user.identity_not_exist' });
  });

  it('asks whose account it is that has the same address, and links it when told', async () => {
    const { flow, bodies, memory } = openFlow({ experience, state, answers: [came, unknown(related), identified, submitted] });
    expect(await flow.returnFromProvider('c1', back())).toEqual({ type: 'screen', path: '/social/link/c1' });
    expect(memory.read().related).toEqual(related);
    expect(await flow.linkRelated()).toEqual(left);
    expect(bodies[2]).toEqual({ verificationId: 's1', linkSocialIdentity: true });
  });

  it('links it without a question where the tenant says so, and registers apart when the person wants that', async () => {
    const automatic = settings({ ...experience, socialSignIn: { automaticAccountLinking: true } });
    const linked = openFlow({ experience: automatic, state, answers: [came, unknown(related), identified, submitted] });
    expect(await linked.flow.returnFromProvider('c1', back())).toEqual(left);
    expect(linked.bodies[2]).toEqual({ verificationId: 's1', linkSocialIdentity: true });
    const apart = openFlow({ experience, state, answers: [came, unknown(related), switched, identified, submitted] });
    await apart.flow.returnFromProvider('c1', back());
    expect(await apart.flow.registerUnlinked()).toEqual(left);
  });

  it('is asked nothing about an answer to a question of another tab', async () => {
    const { flow } = openFlow({ experience, state, answers: [] });
    await expect(flow.returnFromProvider('c1', back('code=1&state=guessed'))).rejects.toMatchObject({ code: 'page.attempt' });
    await expect(flow.returnFromProvider('c2', back())).rejects.toMatchObject({ code: 'page.attempt' });
  });

  it('that said no or failed is named; the server hears of it', async () => {
    const refusal = failure('POST /api/experience/verification/social/c1/verify', 'connector.authorization_failed', { status: 401 });
    const no = openFlow({ experience, state, answers: [refusal] });
    await expect(no.flow.returnFromProvider('c1', back('error=access_denied&state=asked'))).rejects.toMatchObject({
      code: 'page.cancelled',
      data: { name: 'Harbour' },
    });
    expect(no.bodies[0]).toEqual({ verificationId: 's1', connectorData: { error: 'access_denied', state: 'asked' } });
    const broken = openFlow({ experience, state, answers: [refusal] });
    await expect(broken.flow.returnFromProvider('c1', back())).rejects.toMatchObject({ code: 'page.social', data: { name: 'Harbour' } });
  });

  it('has one button, the one for the web', () => {
    const others = (['Web', 'Native', 'Universal'] as const).map((platform) => ({ ...connector, platform, id: platform }));
    expect(webConnectors(settings({ socialConnectors: others })).map(({ id }) => id)).toEqual(['Web']);
  });
});
