import { startRegistration } from '@simplewebauthn/browser';
import { useApp } from '../../app/app-context.ts';
import { PasskeyScreen } from './passkey-screen.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';

/** Has the device make a passkey for this account. */
export function BindPasskey() {
  const { api, flow } = useApp();
  const make = async () => {
    const factors = createSecondFactorApi(api);
    const { verificationId, registrationOptions } = await factors.createPasskey();
    const { type: _, ...payload } = await startRegistration({ optionsJSON: registrationOptions });
    await factors.registerPasskey(verificationId, { ...payload, type: 'WebAuthn' });
    await factors.bind('WebAuthn', verificationId);
    return flow.goOn();
  };
  return <PasskeyScreen kind="bind" onStart={make} />;
}
