import { useApp } from '../../app/app-context.ts';
import { Screen } from '../../ui/screen.tsx';

export function DeviceRefused() {
  const { t } = useApp();
  return (
    <Screen title={t('screen.device.refusedTitle')} lead={t('screen.device.refusedLead')} focusTitle>
      <p class="lt-switch">
        <a href="/device">{t('screen.device.again')}</a>
      </p>
    </Screen>
  );
}
