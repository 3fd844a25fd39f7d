import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { identifierText } from '../../flow/identifier-text.ts';
import { needsAgreement } from '../../flow/sign-up-rules.ts';
import { nameOf } from '../../flow/social-connectors.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Terms } from '../../ui/terms.tsx';
import { Restart } from '../restart.tsx';

/** Signing in proved an address that has no account: it becomes one only when the person says so. */
export function RegisterVerified() {
  const { experience, t, flow, memory, data } = useApp();
  const { identifier, visit, provenBy, hasAgreed: hadAgreed = false } = memory.read();
  const [hasAgreed, setAgreed] = useState(hadAgreed);
  const [problem, setProblem] = useState<string>();
  const action = useAction();
  if (!provenBy) return <Restart />;

  const submit = () => {
    if (needsAgreement(experience, 'Register') && !hasAgreed) return setProblem(t('terms.problem'));
    setProblem(undefined);
    memory.update({ hasAgreed });
    void action.run(() => flow.registerVerified());
  };
  return (
    <Screen
      title={t('screen.offer.title')}
      lead={
        identifier
          ? t('screen.offer.lead', { identifier: identifierText(identifier) })
          : visit && t('screen.offer.leadProvider', { name: nameOf(experience, visit.connectorId, data.phrases.lng) })
      }
      focusTitle
    >
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <Form onSubmit={submit}>
        <Terms event="Register" hasAgreed={hasAgreed} onChange={setAgreed} problem={problem} />
        <SubmitButton isPending={action.isPending}>{t('action.createAccount')}</SubmitButton>
      </Form>
      <p class="lt-switch">
        <ScreenLink path="/sign-in">{t('screen.offer.other')}</ScreenLink>
      </p>
    </Screen>
  );
}
