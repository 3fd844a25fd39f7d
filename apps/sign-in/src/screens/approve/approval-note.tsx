import type { ConsentInfo } from '../../api/experience-api.ts';
import { useApp } from '../../app/app-context.ts';

/** What tells an expected request from another: the text that the application shows at the same time. */
export function ApprovalNote({ approval: { bindingMessage }, app }: { approval: NonNullable<ConsentInfo['approval']>; app: string }) {
  const { t } = useApp();
  return (
    <>
      {bindingMessage !== undefined && (
        <section>
          <h2 class="lt-subtitle">{t('screen.approve.binding', { app })}</h2>
          <p class="lt-binding-message" dir="auto">
            {bindingMessage}
          </p>
        </section>
      )}
      <p class="lt-hint">{t('screen.approve.warning')}</p>
    </>
  );
}
