import { useState } from 'preact/hooks';
import type { DeviceRequest } from '../../api/device-api.ts';
import { useApp } from '../../app/app-context.ts';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/** Both answers are posted by the browser itself: the first leads on to the sign-in, where nobody is signed in yet. */
export function DeviceConfirm({ request: { userCode, application, xsrf } }: { request: DeviceRequest }) {
  const { t } = useApp();
  const [isPending, setPending] = useState(false);
  return (
    <Screen title={t('screen.device.confirmTitle', { app: application.name })} lead={t('screen.device.confirmLead')} focusTitle>
      <p class="lt-user-code" dir="ltr">
        {userCode}
      </p>
      <p class="lt-hint">{t('screen.device.warning')}</p>
      <form
        class="lt-form"
        method="post"
        action="/oidc/device"
        onSubmit={(event) => (isPending ? event.preventDefault() : setPending(true))}
      >
        <input type="hidden" name="xsrf" value={xsrf} />
        <input type="hidden" name="user_code" value={userCode} />
        <SubmitButton isPending={isPending} name="confirm">
          {t('screen.device.allow')}
        </SubmitButton>
        <button type="submit" name="abort" value="yes" class="lt-button lt-button-quiet" aria-disabled={isPending}>
          {t('screen.device.refuse')}
        </button>
      </form>
    </Screen>
  );
}
