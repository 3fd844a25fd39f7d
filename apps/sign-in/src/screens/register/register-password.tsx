import { useApp } from '../../app/app-context.ts';
import { Restart } from '../restart.tsx';
import { NewPasswordScreen } from '../new-password-screen.tsx';

/** The password of an account that began with a user name. */
export function RegisterPassword() {
  const { flow, t, memory, isPreview } = useApp();
  const { identifier } = memory.read();
  if (identifier?.type !== 'username' && !isPreview) return <Restart />;
  return (
    <NewPasswordScreen
      title={t('screen.newPassword.registerTitle')}
      button={t('action.createAccount')}
      username={identifier?.value}
      onSubmit={(password) => flow.addProfile({ type: 'password', value: password })}
    />
  );
}
