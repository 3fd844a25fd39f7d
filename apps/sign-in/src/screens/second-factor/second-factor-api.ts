import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import type { ExperienceApi } from '../../api/experience-api.ts';
import type { SecondFactor } from '../../flow/next.ts';

export interface NewTotp {
  readonly verificationId: string;
  readonly secret: string;
  /** A picture as data URL. */
  readonly secretQrCode: string;
}

export interface NewBackupCodes {
  readonly verificationId: string;
  readonly codes: readonly string[];
}

/** The calls of the Experience API that are about second factors. */
export function createSecondFactorApi({ call }: ExperienceApi) {
  const post = (path: string, body?: unknown) => call('POST', `experience/${path}`, body);
  return {
    createTotp: () => post('verification/totp/secret') as Promise<NewTotp>,
    verifyTotp: (code: string, verificationId?: string) =>
      post('verification/totp/verify', { code, ...(verificationId !== undefined && { verificationId }) }),
    createPasskey: () =>
      post('verification/web-authn/registration') as Promise<{
        verificationId: string;
        registrationOptions: PublicKeyCredentialCreationOptionsJSON;
      }>,
    registerPasskey: (verificationId: string, payload: object) =>
      post('verification/web-authn/registration/verify', { verificationId, payload }),
    askPasskey: () =>
      post('verification/web-authn/authentication') as Promise<{
        verificationId: string;
        authenticationOptions: PublicKeyCredentialRequestOptionsJSON;
      }>,
    verifyPasskey: (verificationId: string, payload: object) =>
      post('verification/web-authn/authentication/verify', { verificationId, payload }),
    createBackupCodes: () => post('verification/backup-code/generate') as Promise<NewBackupCodes>,
    verifyBackupCode: (code: string) => post('verification/backup-code/verify', { code }),
    sendCode: (identifierType: 'email' | 'phone') =>
      post('verification/mfa-verification-code', { identifierType }) as Promise<{ verificationId: string }>,
    verifyCode: (attempt: { identifierType: 'email' | 'phone'; verificationId: string; code: string }) =>
      post('verification/mfa-verification-code/verify', attempt),
    bind: (type: SecondFactor, verificationId: string) => post('profile/mfa', { type, verificationId }),
    enable: () => post('profile/mfa/mfa-enabled'),
    trustDevice: () => post('profile/mfa/trusted-device'),
    skip: () => post('profile/mfa/mfa-skipped'),
    skipSuggestion: () => post('profile/mfa/mfa-suggestion-skipped'),
  };
}
