import type { FunctionComponent } from 'preact';
import { useApp } from '../../app/app-context.ts';
import { Restart } from '../restart.tsx';
import { BindBackupCodes } from './bind-backup-codes.tsx';
import { BindPasskey } from './bind-passkey.tsx';
import { BindTotp } from './bind-totp.tsx';
import { ChooseFactor } from './choose-factor.tsx';
import { Onboarding } from './onboarding.tsx';
import { VerifyBackupCode } from './verify-backup-code.tsx';
import { VerifyPasskey } from './verify-passkey.tsx';
import { VerifySentCode } from './verify-sent-code.tsx';
import { VerifyTotp } from './verify-totp.tsx';

const screens: Readonly<Record<string, FunctionComponent>> = {
  '/mfa-onboarding': Onboarding,
  '/mfa-verification': ChooseFactor,
  '/mfa-verification/WebAuthn': VerifyPasskey,
  '/mfa-verification/Totp': VerifyTotp,
  '/mfa-verification/BackupCode': VerifyBackupCode,
  '/mfa-verification/EmailVerificationCode': VerifySentCode,
  '/mfa-verification/PhoneVerificationCode': VerifySentCode,
  '/mfa-binding': ChooseFactor,
  '/mfa-binding/WebAuthn': BindPasskey,
  '/mfa-binding/Totp': BindTotp,
  '/mfa-binding/BackupCode': BindBackupCodes,
};

/** Everything about second factors, which only comes when somebody needs it. */
export function SecondFactorScreen() {
  const { location, memory, isPreview } = useApp();
  const Shown = screens[location.path];
  if (!Shown || (!memory.read().isIdentified && !isPreview)) return <Restart />;
  return <Shown />;
}
