import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { nameOf } from '../../flow/social-connectors.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Restart } from '../restart.tsx';

/** Somebody came back whose address an account here has: is it theirs? */
export function LinkAccount() {
  const { experience, t, flow, memory, data } = useApp();
  const action = useAction();
  const { visit, related, provenBy } = memory.read();
  if (!visit || !related || !provenBy) return <Restart />;
  const name = nameOf(experience, visit.connectorId, data.phrases.lng);
  return (
    <Screen title={t('screen.social.linkTitle')} lead={t('screen.social.linkLead', { name, identifier: related.value })} focusTitle>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <Form onSubmit={() => void action.run(() => flow.linkRelated())}>
        <SubmitButton isPending={action.isPending}>{t('screen.social.link', { name })}</SubmitButton>
        {experience.signInMode !== 'SignIn' && (
          <button
            type="button"
            class="lt-button lt-button-quiet"
            aria-disabled={action.isPending}
            onClick={() => void action.run(() => flow.registerUnlinked())}
          >
            {t('screen.social.separate')}
          </button>
        )}
      </Form>
      <p class="lt-switch">
        <ScreenLink path="/sign-in">{t('screen.oneTimeToken.other')}</ScreenLink>
      </p>
    </Screen>
  );
}
