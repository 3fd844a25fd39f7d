import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { SkipFactor } from './other-ways.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';

/** Offers second factors to who has never decided about them. */
export function Onboarding() {
  const { api, flow, t } = useApp();
  const action = useAction();
  const enable = () =>
    void action.run(async () => {
      await createSecondFactorApi(api).enable();
      return flow.goOn();
    });
  return (
    <Screen title={t('mfa.onboarding.title')} lead={t('mfa.onboarding.lead')} focusTitle>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <Form onSubmit={enable}>
        <SubmitButton isPending={action.isPending}>{t('mfa.onboarding.enable')}</SubmitButton>
      </Form>
      <SkipFactor />
    </Screen>
  );
}
