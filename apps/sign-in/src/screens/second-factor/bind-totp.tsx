import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { CodeField, codeLength } from '../../ui/code-field/code-field.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { OtherWays } from './other-ways.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';
import { useMade } from './use-made.ts';

/** Shows the secret of a new authenticator app, as a picture and as text, and takes the first code of it. */
export function BindTotp() {
  const { api, flow, t } = useApp();
  const factors = createSecondFactorApi(api);
  const { made, making } = useMade(factors.createTotp);
  const [code, setCode] = useState('');
  const action = useAction();
  const bind = (complete: string) => {
    if (!made) return;
    const { verificationId } = made;
    void action.run(async () => {
      try {
        await factors.verifyTotp(complete, verificationId);
      } catch (failure) {
        setCode('');
        throw failure;
      }
      await factors.bind('Totp', verificationId);
      return flow.goOn();
    });
  };
  return (
    <Screen title={t('mfa.totp.bindTitle')} lead={t('mfa.totp.bindLead')}>
      {making.problem && <Banner tone="danger">{making.problem}</Banner>}
      {made && (
        <>
          <img class="lt-qr" src={made.secretQrCode} alt={t('mfa.totp.picture')} width="180" height="180" />
          <p class="lt-hint">
            {t('mfa.totp.secret')} <code class="lt-secret">{made.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </>
      )}
      <Form onSubmit={() => (code.length === codeLength ? bind(code) : action.setProblem(t('code.problem.short')))}>
        <CodeField value={code} onInput={setCode} onComplete={bind} problem={action.problem} />
        <SubmitButton isPending={action.isPending}>{t('action.continue')}</SubmitButton>
      </Form>
      <OtherWays path="/mfa-binding" />
    </Screen>
  );
}
