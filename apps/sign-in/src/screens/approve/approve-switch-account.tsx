import { useApp } from '../../app/app-context.ts';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/** Somebody else is signed in than whom a request for approval is for. Whose it is, is not told. */
export function ApproveSwitchAccount() {
  const { go, location, t } = useApp();
  return (
    <Screen title={t('screen.approve.switchTitle')} lead={t('screen.approve.switchLead')} focusTitle>
      <Form onSubmit={() => go({ type: 'screen', path: '/sign-in', query: location.query })}>
        <SubmitButton isPending={false}>{t('screen.approve.switch')}</SubmitButton>
      </Form>
    </Screen>
  );
}
