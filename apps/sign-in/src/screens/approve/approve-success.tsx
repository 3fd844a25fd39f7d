import { useApp } from '../../app/app-context.ts';
import { Screen } from '../../ui/screen.tsx';

export function ApproveSuccess() {
  const { t } = useApp();
  return <Screen title={t('screen.approve.successTitle')} lead={t('screen.approve.successLead')} focusTitle />;
}
