import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { IdentifierField, useIdentifierDraft, useIdentifierProblem } from '../../ui/identifier-field/identifier-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

const types = ['email'] as const;

/** The address says whose people somebody is. */
export function SingleSignOn() {
  const { t, flow, entry } = useApp();
  const draft = useIdentifierDraft(entry.loginHint);
  const describe = useIdentifierProblem(types);
  const [problem, setProblem] = useState<string>();
  const action = useAction();

  const submit = () => {
    const resolved = draft.resolve(types);
    setProblem('problem' in resolved ? describe(resolved.problem) : undefined);
    if ('problem' in resolved) return;
    draft.keep();
    void action.run(async () => {
      const enterprise = await flow.findEnterprise(resolved.identifier);
      return enterprise ?? setProblem(t('screen.enterprise.none'));
    });
  };
  return (
    <Screen title={t('screen.enterprise.title')} lead={t('screen.enterprise.lead')}>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <Form onSubmit={submit}>
        <IdentifierField draft={draft} types={types} problem={problem} autoFocus />
        <SubmitButton isPending={action.isPending}>{t('action.continue')}</SubmitButton>
      </Form>
      <p class="lt-switch">
        <ScreenLink path="/sign-in">{t('screen.oneTimeToken.other')}</ScreenLink>
      </p>
    </Screen>
  );
}
