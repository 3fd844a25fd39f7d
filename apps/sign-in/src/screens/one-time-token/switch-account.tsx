import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/** A magic link is for another address than the account that is signed in here: nobody is switched without being asked. */
export function SwitchAccount() {
  const { api, go, location, t } = useApp();
  const action = useAction();
  const email = location.query.get('login_hint') ?? '';
  const goOn = () => go({ type: 'screen', path: '/one-time-token', query: location.query });
  const stay = () => void action.run(async () => ({ type: 'leave', href: (await api.abort()).redirectTo }));
  return (
    <Screen title={t('screen.switchAccount.title')} lead={t('screen.switchAccount.lead', { email })} focusTitle>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <Form onSubmit={goOn}>
        <SubmitButton isPending={action.isPending}>{t('screen.switchAccount.switch', { email })}</SubmitButton>
        <button type="button" class="lt-button lt-button-quiet" disabled={action.isPending} onClick={stay}>
          {t('screen.switchAccount.stay')}
        </button>
      </Form>
    </Screen>
  );
}
