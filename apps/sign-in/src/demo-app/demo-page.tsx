import type { Translate } from '../app/translate.ts';
import type { DemoTokens } from './oidc-client.ts';
import './demo-page.css';
import { Shown } from './shown.tsx';

export type DemoState =
  | { readonly type: 'leaving' }
  | { readonly type: 'signed-in'; readonly tokens: DemoTokens; readonly claims: unknown; readonly userInfo: unknown }
  | { readonly type: 'signed-out' }
  | { readonly type: 'failed'; readonly reason: string };

interface DemoPageProps {
  readonly state: DemoState;
  readonly t: Translate;
  readonly onSignIn: () => void;
  readonly onSignOut: (tokens: DemoTokens) => void;
}

/** What an application gets from a sign-in, laid open. */
export function DemoPage({ state, t, onSignIn, onSignOut }: DemoPageProps) {
  if (state.type === 'leaving') return <p class="lt-bars lt-loading" role="status" aria-label={t('demo.signingIn')} />;
  return (
    <div class="lt-page">
      <main class="lt-card lt-card-wide">
        {state.type === 'signed-in' ? (
          <SignedIn state={state} t={t} onSignOut={onSignOut} />
        ) : (
          <Away state={state} t={t} onSignIn={onSignIn} />
        )}
      </main>
      <footer class="lt-footer" />
    </div>
  );
}

function SignedIn({
  state,
  t,
  onSignOut,
}: {
  state: DemoState & { type: 'signed-in' };
  t: Translate;
  onSignOut: (tokens: DemoTokens) => void;
}) {
  return (
    <>
      <h1 class="lt-title">{t('demo.title')}</h1>
      <p class="lt-lead">{t('demo.lead')}</p>
      <Shown title={t('demo.claims')} value={JSON.stringify(state.claims, null, 2)} />
      {state.userInfo !== undefined && <Shown title={t('demo.userInfo')} value={JSON.stringify(state.userInfo, null, 2)} />}
      <Shown title={t('demo.accessToken')} value={state.tokens.accessToken} />
      <button type="button" class="lt-button" onClick={() => onSignOut(state.tokens)}>
        {t('demo.signOut')}
      </button>
    </>
  );
}

function Away({ state, t, onSignIn }: { state: DemoState & { type: 'signed-out' | 'failed' }; t: Translate; onSignIn: () => void }) {
  return (
    <>
      <h1 class="lt-title">{t(state.type === 'failed' ? 'demo.failed' : 'demo.signedOut')}</h1>
      {state.type === 'failed' && <p class="lt-problem">{state.reason}</p>}
      <button type="button" class="lt-button" onClick={onSignIn}>
        {t('demo.signIn')}
      </button>
    </>
  );
}
