import { startAuthentication } from '@simplewebauthn/browser';
import { useApp } from '../../app/app-context.ts';
import { PasskeyScreen } from './passkey-screen.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';
import { useProven } from './use-proven.tsx';

/** Has the device sign with the account's passkey. */
export function VerifyPasskey() {
  const { api } = useApp();
  const { goOn, trust } = useProven();
  const ask = async () => {
    const factors = createSecondFactorApi(api);
    const { verificationId, authenticationOptions } = await factors.askPasskey();
    const { type: _, ...payload } = await startAuthentication({ optionsJSON: authenticationOptions });
    await factors.verifyPasskey(verificationId, { ...payload, type: 'WebAuthn' });
    return goOn();
  };
  return <PasskeyScreen kind="verify" onStart={ask} beforeButton={trust} />;
}
