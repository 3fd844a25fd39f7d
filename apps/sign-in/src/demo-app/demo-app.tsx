import { render } from 'preact';
import { readPageData } from '../app/page-data.ts';
import { openStorage } from '../app/safe-storage.ts';
import { createTranslate } from '../app/translate.ts';
import { DemoPage, type DemoState } from './demo-page.tsx';
import { createOidcClient, readClaims, type DemoTokens } from './oidc-client.ts';
import '../styles/styles.css';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app');

const t = createTranslate(readPageData(document).phrases);
const storage = openStorage('sessionStorage');
const client = createOidcClient({ origin: location.origin, clientId: 'demo-app', storage });
const tokensKey = 'lintel:demo-tokens';
const signedOutKey = 'lintel:demo-signed-out';

const show = (state: DemoState) =>
  render(<DemoPage state={state} t={t} onSignIn={() => void signIn(new URLSearchParams())} onSignOut={signOut} />, root);

async function signIn(extra: URLSearchParams): Promise<void> {
  storage.removeItem(signedOutKey);
  show({ type: 'leaving' });
  location.replace(await client.begin(extra));
}

function signOut(tokens: DemoTokens): void {
  storage.removeItem(tokensKey);
  storage.setItem(signedOutKey, '1');
  location.assign(client.signOutAddress(tokens.idToken));
}

async function showTokens(tokens: DemoTokens): Promise<void> {
  const claims = readClaims(tokens.idToken);
  show({ type: 'signed-in', tokens, claims, userInfo: undefined });
  show({ type: 'signed-in', tokens, claims, userInfo: await client.userInfo(tokens.accessToken) });
}

/** A fresh visit, or one that asks for something, signs in at once: the demo is there to show the sign-in, not itself. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const kept = storage.getItem(tokensKey);
  if (query.has('code') || query.has('error')) {
    const tokens = await client.finish(query);
    storage.setItem(tokensKey, JSON.stringify(tokens));
    history.replaceState(undefined, '', location.pathname);
    return showTokens(tokens);
  }
  if (query.size > 0) return signIn(query);
  if (storage.getItem(signedOutKey)) return show({ type: 'signed-out' });
  if (kept) return showTokens(JSON.parse(kept) as DemoTokens);
  return signIn(query);
}

start().catch((failure: unknown) => show({ type: 'failed', reason: failure instanceof Error ? failure.message : String(failure) }));
