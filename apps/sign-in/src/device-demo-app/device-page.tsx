import type { Translate } from '../app/translate.ts';
import { Shown } from '../demo-app/shown.tsx';
import '../demo-app/demo-page.css';
import type { DeviceSignIn } from './device-client.ts';

export type DeviceState =
  | { readonly type: 'code'; readonly signIn: DeviceSignIn }
  | { readonly type: 'signed-in'; readonly claims: unknown; readonly accessToken: string }
  | { readonly type: 'over'; readonly reason: 'expired' | 'refused' }
  | { readonly type: 'failed'; readonly reason: string };

interface DevicePageProps {
  readonly state: DeviceState;
  readonly t: Translate;
  readonly onStart: () => void;
}

/** What a television or a terminal would show. */
export function DevicePage({ state, t, onStart }: DevicePageProps) {
  return (
    <div class="lt-page">
      <main class={`lt-card${state.type === 'signed-in' ? ' lt-card-wide' : ''}`}>
        {state.type === 'code' && <Code signIn={state.signIn} t={t} />}
        {state.type === 'signed-in' && (
          <>
            <h1 class="lt-title">{t('demo.title')}</h1>
            <p class="lt-lead">{t('demo.lead')}</p>
            <Shown title={t('demo.claims')} value={JSON.stringify(state.claims, null, 2)} />
            <Shown title={t('demo.accessToken')} value={state.accessToken} />
          </>
        )}
        {(state.type === 'over' || state.type === 'failed') && (
          <>
            <h1 class="lt-title">{t(state.type === 'over' ? `deviceDemo.${state.reason}` : 'demo.failed')}</h1>
            {state.type === 'failed' && <p class="lt-problem">{state.reason}</p>}
          </>
        )}
        {state.type !== 'code' && (
          <button type="button" class="lt-button" onClick={onStart}>
            {t('deviceDemo.again')}
          </button>
        )}
      </main>
      <footer class="lt-footer" />
    </div>
  );
}

function Code({ signIn, t }: { signIn: DeviceSignIn; t: Translate }) {
  return (
    <>
      <h1 class="lt-title">{t('deviceDemo.title')}</h1>
      <p class="lt-lead">{t('deviceDemo.lead')}</p>
      <p class="lt-device-page" dir="ltr">
        {signIn.page}
      </p>
      <p class="lt-user-code" dir="ltr">
        {signIn.userCode}
      </p>
      <a class="lt-button" href={signIn.pageWithCode} target="_blank" rel="noreferrer">
        {t('deviceDemo.open')}
      </a>
      <p class="lt-hint lt-waiting" role="status">
        <span class="lt-bars" />
        {t('deviceDemo.waiting')}
      </p>
    </>
  );
}
