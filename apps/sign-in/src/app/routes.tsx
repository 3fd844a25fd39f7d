import type { FunctionComponent } from 'preact';
import { AccountSuspended } from '../screens/account-suspended.tsx';
import { Approve } from '../screens/approve/approve.tsx';
import { ApproveSuccess } from '../screens/approve/approve-success.tsx';
import { ApproveSwitchAccount } from '../screens/approve/approve-switch-account.tsx';
import { Consent } from '../screens/consent/consent.tsx';
import { ContinueProfile } from '../screens/continue-profile/continue-profile.tsx';
import { Device } from '../screens/device/device.tsx';
import { DeviceSuccess } from '../screens/device/device-success.tsx';
import { ExtraProfile } from '../screens/continue-profile/extra-profile.tsx';
import { ForgotPassword } from '../screens/forgot-password/forgot-password.tsx';
import { ResetPassword } from '../screens/forgot-password/reset-password.tsx';
import { Loop } from '../screens/loop.tsx';
import { NotFound } from '../screens/not-found.tsx';
import { OneTimeToken } from '../screens/one-time-token/one-time-token.tsx';
import { OneTimeTokenError } from '../screens/one-time-token/one-time-token-error.tsx';
import { SwitchAccount } from '../screens/one-time-token/switch-account.tsx';
import { Register } from '../screens/register/register.tsx';
import { RegisterPassword } from '../screens/register/register-password.tsx';
import { RegisterVerified } from '../screens/register/register-verified.tsx';
import { SignIn } from '../screens/sign-in/sign-in.tsx';
import { SignInPassword } from '../screens/sign-in/sign-in-password.tsx';
import { Callback } from '../screens/provider/callback.tsx';
import { Direct } from '../screens/provider/direct.tsx';
import { ChooseEnterprise } from '../screens/single-sign-on/choose-enterprise.tsx';
import { SingleSignOn } from '../screens/single-sign-on/single-sign-on.tsx';
import { LinkAccount } from '../screens/social/link-account.tsx';
import { UnknownSession } from '../screens/unknown-session.tsx';
import { lazyScreen } from './lazy-screen.tsx';
import { VerificationCode } from '../screens/verification-code/verification-code.tsx';

/** Most sign-ins need none of these: they come when somebody does. The only one of its kind, since what two such parts share is a request more for everybody. */
const SecondFactor = lazyScreen(async () => (await import('../screens/second-factor/second-factor.tsx')).SecondFactorScreen);

const screens: readonly (readonly [pattern: RegExp, Screen: FunctionComponent])[] = [
  [/^\/(?:sign-in)?$/, SignIn],
  [/^\/identifier-sign-in$/, SignIn],
  [/^\/sign-in\/password$/, SignInPassword],
  [/^\/register$/, Register],
  [/^\/identifier-register$/, Register],
  [/^\/register\/password$/, RegisterPassword],
  [/^\/register\/verified$/, RegisterVerified],
  [/^\/(?:forgot-password|reset-password)$/, ForgotPassword],
  [/^\/forgot-password\/reset$/, ResetPassword],
  [/^\/(?:sign-in|register|forgot-password|continue)\/verification-code$/, VerificationCode],
  [/^\/continue\/(?:password|username|email|phone|emailOrPhone)$/, ContinueProfile],
  [/^\/one-time-token$/, OneTimeToken],
  [/^\/one-time-token\/error$/, OneTimeTokenError],
  [/^\/switch-account$/, SwitchAccount],
  [/^\/continue\/extraProfile$/, ExtraProfile],
  [/^\/mfa-(?:verification|binding|onboarding)(?:\/\w+)?$/, SecondFactor],
  [/^\/single-sign-on(?:\/email)?$/, SingleSignOn],
  [/^\/single-sign-on\/connectors$/, ChooseEnterprise],
  [/^\/callback\/(?:social\/)?[^/]+$/, Callback],
  [/^\/social\/link\/[^/]+$/, LinkAccount],
  [/^\/direct\/[^/]+(?:\/[^/]+)?$/, Direct],
  [/^\/consent$/, Consent],
  [/^\/approve$/, Approve],
  [/^\/approve\/success$/, ApproveSuccess],
  [/^\/approve\/switch-account$/, ApproveSwitchAccount],
  [/^\/device$/, Device],
  [/^\/device\/success$/, DeviceSuccess],
  [/^\/unknown-session$/, UnknownSession],
  [/^\/account-suspended$/, AccountSuspended],
];

const firstScreens = /^\/(?:sign-in|register|identifier-sign-in|identifier-register)?$/;

export function findScreen(path: string, { isLooping }: { isLooping: boolean }): FunctionComponent {
  if (isLooping && firstScreens.test(path)) return Loop;
  return screens.find(([pattern]) => pattern.test(path))?.[1] ?? NotFound;
}
