import { useApp } from '../../app/app-context.ts';
import { NewPasswordScreen } from '../new-password-screen.tsx';

export function ResetPassword() {
  const { flow, t } = useApp();
  return (
    <NewPasswordScreen
      title={t('screen.newPassword.resetTitle')}
      lead={t('screen.newPassword.resetLead')}
      button={t('action.savePassword')}
      onSubmit={(password) => flow.resetPassword(password)}
    />
  );
}
