import { expect, test } from 'vitest';
import {
  addableMethods,
  methodLocks,
  newMethod,
  passwordLock,
  settle,
} from '../../apps/console/src/features/sign-in-experience/sign-up-and-sign-in/rules.ts';
import {
  addableChoices,
  signUpChoices,
  withSignUpChoices,
} from '../../apps/console/src/features/sign-in-experience/sign-up-and-sign-in/sign-up-choices.ts';
import type { SignInExperience as ConsoleSettings } from '../../apps/console/src/features/sign-in-experience/sign-in-experience.ts';
import { defaultSignInExperience } from '../../apps/server/src/features/sign-in-experience/defaults.ts';
import { signIn, signUp } from '../../apps/server/src/features/sign-in-experience/schemas.ts';
import { validateSignInExperience } from '../../apps/server/src/features/sign-in-experience/validate.ts';

type Form = Pick<ConsoleSettings, 'signUp' | 'signIn'>;
type FormSettings = Parameters<typeof settle>[0];

const defaults = { ...defaultSignInExperience({ isAdmin: false }), tenantId: 'default', id: 'default' };
const surroundings = { has: { email: true, phone: true }, languages: ['en'] };
const seededForm: Form = {
  signUp: { identifiers: ['username'], password: true, verify: false },
  signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
};

/** Whatever an administrator does in the form, the server accepts: every state that its controls lead to is tried. */
test.each([{ factors: [] }, { factors: ['EmailVerificationCode'] as const }, { factors: ['PhoneVerificationCode', 'Totp'] as const }])(
  'the server accepts every state of the form, with second factors $factors',
  ({ factors }) => {
    const mfa = { ...defaults.mfa, factors: [...factors] };
    const seen = new Map<string, Form>();
    const open = [seededForm];
    for (let form = open.pop(); form; form = open.pop()) {
      const key = JSON.stringify(form);
      if (seen.has(key)) continue;
      seen.set(key, form);
      const settings: FormSettings = {
        ...form,
        mfa,
        socialSignInConnectorTargets: [],
        singleSignOnEnabled: false,
        forgotPasswordMethods: null,
        passwordExpiration: {},
      };
      const patch = { signUp: signUp.parse(form.signUp), signIn: signIn.parse(form.signIn) };
      expect(() => validateSignInExperience({ ...defaults, mfa, ...patch }, patch, surroundings), key).not.toThrow();
      for (const change of nextForms(settings)) {
        const next = settle({ ...settings, ...change });
        open.push({ signUp: next.signUp, signIn: next.signIn });
      }
    }
    expect(seen.size).toBeGreaterThan(500);
    expect([...seen.values()].filter((form) => form.signIn.methods.length === 0)).toEqual([]);
  },
);

/** What each control that is not locked would change. */
function nextForms(state: FormSettings): Partial<Form>[] {
  const choices = signUpChoices(state.signUp);
  const { methods } = state.signIn;
  return [
    ...addableChoices(choices).map((choice) => ({ signUp: withSignUpChoices(state.signUp, [...choices, choice]) })),
    ...choices.map((gone) => ({
      signUp: withSignUpChoices(
        state.signUp,
        choices.filter((choice) => choice !== gone),
      ),
    })),
    ...(passwordLock(state) ? [] : [{ signUp: { ...state.signUp, password: !state.signUp.password } }]),
    ...addableMethods(state).map((identifier) => ({ signIn: { methods: [...methods, newMethod(state, identifier)] } })),
    ...methods.flatMap((method, index) => {
      const locks = methodLocks(state, method);
      const replaced = (next: typeof method) => ({ signIn: { methods: methods.with(index, next) } });
      return [
        ...(locks.removal ? [] : [{ signIn: { methods: methods.toSpliced(index, 1) } }]),
        ...(locks.password ? [] : [replaced({ ...method, password: !method.password })]),
        ...(locks.verificationCode ? [] : [replaced({ ...method, verificationCode: !method.verificationCode })]),
      ];
    }),
  ];
}
