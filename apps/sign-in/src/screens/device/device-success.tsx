import { useApp } from '../../app/app-context.ts';
import { Screen } from '../../ui/screen.tsx';

export function DeviceSuccess() {
  const { t } = useApp();
  return <Screen title={t('screen.device.successTitle')} lead={t('screen.device.successLead')} focusTitle />;
}
