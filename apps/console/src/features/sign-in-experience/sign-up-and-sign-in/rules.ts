import type { ForgotPasswordMethod, Identifier, SignInExperience, SignInMethod } from '../sign-in-experience.ts';
import { isAddress, signUpChoices, withSignUpChoices } from './sign-up-choices.ts';

/** The rules of `PATCH /api/sign-in-exp` as locks of the form: what must be as it is, and why. */

export type Lock =
  | 'username-needs-password'
  | 'code-is-second-factor'
  | 'address-must-be-proven'
  | 'used-at-sign-up'
  | 'only-method'
  | 'password-from-sign-up'
  | 'sign-up-without-password'
  | 'username-has-no-code'
  | 'only-factor';

export interface MethodLocks {
  readonly removal: Lock | undefined;
  readonly password: Lock | undefined;
  readonly verificationCode: Lock | undefined;
}

type Ruled = Pick<
  SignInExperience,
  'signUp' | 'signIn' | 'mfa' | 'socialSignInConnectorTargets' | 'singleSignOnEnabled' | 'forgotPasswordMethods' | 'passwordExpiration'
>;

/** Why "create a password" cannot be turned off. */
export function passwordLock(settings: Ruled): Lock | undefined {
  const choices = signUpChoices(settings.signUp);
  if (choices.includes('username')) return 'username-needs-password';
  const isCodeTaken = signUpIdentifiers(settings).some((identifier) => isSecondFactor(settings, identifier));
  return isCodeTaken ? 'code-is-second-factor' : undefined;
}

/** Why "verify at sign-up" cannot be turned off; `undefined` when there is nothing to verify. */
export function verifyLock({ signUp }: Ruled): Lock | undefined {
  return signUpChoices(signUp).some(isAddress) ? 'address-must-be-proven' : undefined;
}

export function methodLocks(settings: Ruled, method: SignInMethod): MethodLocks {
  return {
    removal: removalLock(settings, method),
    password: methodPasswordLock(settings, method),
    verificationCode: codeLock(settings, method),
  };
}

/** The same settings with everything in place that a lock demands, and a sign-in method for every sign-up identifier. */
export function settle<Settings extends Ruled>(settings: Settings): Settings {
  const choices = signUpChoices(settings.signUp);
  const password = settings.signUp.password || passwordLock(settings) !== undefined;
  const signUp = { ...withSignUpChoices(settings.signUp, choices), password };
  const present = new Set(settings.signIn.methods.map(({ identifier }) => identifier));
  const added = signUpIdentifiers(settings).filter((identifier) => !present.has(identifier));
  const withSignUp = { ...settings, signUp };
  const methods = [...settings.signIn.methods, ...added.map((identifier) => newMethod(withSignUp, identifier))];
  return { ...withSignUp, signIn: { methods: methods.map((method) => settleMethod(withSignUp, method)) } };
}

/** A method as it is first offered: every factor that the identifier can have. */
export function newMethod(settings: Ruled, identifier: Identifier): SignInMethod {
  return {
    identifier,
    password: identifier === 'username' || settings.signUp.password,
    verificationCode: identifier !== 'username' && !isSecondFactor(settings, identifier),
    isPasswordPrimary: identifier === 'username',
  };
}

export function addableMethods({ signIn }: Ruled): Identifier[] {
  const all: readonly Identifier[] = ['username', 'email', 'phone'];
  return all.filter((identifier) => !signIn.methods.some((method) => method.identifier === identifier));
}

/** Methods that are ticked: those chosen, or where nothing was chosen those that a connector allows. */
export function chosenForgotPassword(settings: Ruled, connectors: Connectors): readonly ForgotPasswordMethod[] {
  return settings.forgotPasswordMethods ?? forgotPasswordOptions.filter((method) => connectors[connectorFor(method)]);
}

/** Methods that work: a chosen one whose connector has gone does not. */
export function workingForgotPassword(settings: Ruled, connectors: Connectors): readonly ForgotPasswordMethod[] {
  return chosenForgotPassword(settings, connectors).filter((method) => connectors[connectorFor(method)]);
}

/** Passwords that expire need a way to a new one: the method that has to stay because no other works. */
export function neededForgotPassword(settings: Ruled, connectors: Connectors): ForgotPasswordMethod | undefined {
  const [method, ...others] = workingForgotPassword(settings, connectors);
  return settings.passwordExpiration.enabled && others.length === 0 ? method : undefined;
}

export const forgotPasswordOptions: readonly ForgotPasswordMethod[] = ['EmailVerificationCode', 'PhoneVerificationCode'];

/** Which connectors the tenant has. */
export interface Connectors {
  readonly Email: boolean;
  readonly Sms: boolean;
}

export interface MissingConnector {
  readonly type: keyof Connectors;
  /** What asks for it, in the order of the page. */
  readonly neededBy: readonly ('sign-up' | 'sign-in' | 'forgot-password')[];
}

/** Connectors without which the server refuses these settings. */
export function missingConnectors(settings: Ruled, connectors: Connectors): MissingConnector[] {
  return connectorTypes
    .map((type) => ({ type, neededBy: usesOf(settings, type) }))
    .filter(({ type, neededBy }) => !connectors[type] && neededBy.length > 0);
}

/** What these settings send through a connector of this kind. */
export function usesOf(settings: Ruled, type: keyof Connectors): MissingConnector['neededBy'] {
  const identifier = type === 'Email' ? 'email' : 'phone';
  const signsInByCode = settings.signIn.methods.some((method) => method.identifier === identifier && method.verificationCode);
  const resetsByCode = settings.forgotPasswordMethods?.some((method) => connectorFor(method) === type) ?? false;
  return [
    ...(signUpIdentifiers(settings).includes(identifier) ? (['sign-up'] as const) : []),
    ...(signsInByCode ? (['sign-in'] as const) : []),
    ...(resetsByCode ? (['forgot-password'] as const) : []),
  ];
}

const connectorTypes = ['Email', 'Sms'] as const satisfies readonly (keyof Connectors)[];

export function connectorFor(method: ForgotPasswordMethod): keyof Connectors {
  return method === 'EmailVerificationCode' ? 'Email' : 'Sms';
}

function removalLock(settings: Ruled, { identifier }: SignInMethod): Lock | undefined {
  if (signUpIdentifiers(settings).includes(identifier)) return 'used-at-sign-up';
  const hasOtherWay = settings.socialSignInConnectorTargets.length > 0 || settings.singleSignOnEnabled;
  return settings.signIn.methods.length === 1 && !hasOtherWay ? 'only-method' : undefined;
}

function methodPasswordLock(settings: Ruled, method: SignInMethod): Lock | undefined {
  if (method.identifier === 'username') return 'username-needs-password';
  if (settings.signUp.password && signUpIdentifiers(settings).includes(method.identifier)) return 'password-from-sign-up';
  return method.password && !method.verificationCode ? 'only-factor' : undefined;
}

function codeLock(settings: Ruled, method: SignInMethod): Lock | undefined {
  if (method.identifier === 'username') return 'username-has-no-code';
  if (isSecondFactor(settings, method.identifier)) return 'code-is-second-factor';
  if (!settings.signUp.password && signUpIdentifiers(settings).includes(method.identifier)) return 'sign-up-without-password';
  return method.verificationCode && !method.password ? 'only-factor' : undefined;
}

function settleMethod(settings: Ruled, method: SignInMethod): SignInMethod {
  const { identifier } = method;
  if (identifier === 'username') return { identifier, password: true, verificationCode: false, isPasswordPrimary: true };
  const isAtSignUp = signUpIdentifiers(settings).includes(identifier);
  const isCodeTaken = isSecondFactor(settings, identifier);
  const verificationCode = !isCodeTaken && (method.verificationCode || (isAtSignUp && !settings.signUp.password));
  const password = method.password || (isAtSignUp && settings.signUp.password) || !verificationCode;
  return { ...method, password, verificationCode };
}

/** The identifiers that somebody may have after sign-up. */
function signUpIdentifiers({ signUp }: Ruled): Identifier[] {
  const choices = signUpChoices(signUp).flatMap((choice): Identifier[] => (choice === 'emailOrPhone' ? ['email', 'phone'] : [choice]));
  return [...new Set(choices)];
}

/** A code by e-mail or phone is either a way to sign in or a second factor, never both. */
function isSecondFactor({ mfa }: Ruled, identifier: Identifier): boolean {
  return (
    (identifier === 'email' && mfa.factors.includes('EmailVerificationCode')) ||
    (identifier === 'phone' && mfa.factors.includes('PhoneVerificationCode'))
  );
}
