import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';
import { useMade } from './use-made.ts';

/** Hands the backup codes out: they are shown here and nowhere else. */
export function BindBackupCodes() {
  const { api, data, flow, t } = useApp();
  const factors = createSecondFactorApi(api);
  const { made, making } = useMade(factors.createBackupCodes);
  const action = useAction();
  const bind = () => {
    if (!made) return;
    const { verificationId } = made;
    void action.run(async () => {
      await factors.bind('BackupCode', verificationId);
      return flow.goOn();
    });
  };
  const problem = making.problem ?? action.problem;
  return (
    <Screen title={t('mfa.backup.bindTitle')} lead={t('mfa.backup.bindLead')} focusTitle>
      {problem && <Banner tone="danger">{problem}</Banner>}
      {made && (
        <>
          <ul class="lt-codes" aria-label={t('mfa.backup.codes')} dir="ltr">
            {made.codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <Form onSubmit={bind}>
            <a
              class="lt-button lt-button-quiet"
              download="backup-codes.txt"
              href={`data:text/plain;charset=utf-8,${encodeURIComponent([data.app?.name ?? location.hostname, ...made.codes, ''].join('\n'))}`}
            >
              {t('mfa.backup.download')}
            </a>
            <SubmitButton isPending={action.isPending}>{t('mfa.backup.saved')}</SubmitButton>
          </Form>
        </>
      )}
    </Screen>
  );
}
