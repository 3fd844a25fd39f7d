import { render } from 'preact';
import { readPageData } from '../app/page-data.ts';
import { createTranslate } from '../app/translate.ts';
import { readClaims } from '../demo-app/oidc-client.ts';
import { createDeviceClient } from './device-client.ts';
import { DevicePage, type DeviceState } from './device-page.tsx';
import '../styles/styles.css';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app');

const t = createTranslate(readPageData(document).phrases);
const client = createDeviceClient(location.origin);

const show = (state: DeviceState) => render(<DevicePage state={state} t={t} onStart={() => void start()} />, root);
const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));

/** Shows a code, and asks as often as it may until the person has answered. */
async function signIn(): Promise<void> {
  const signIn = await client.begin();
  show({ type: 'code', signIn });
  for (let interval = signIn.intervalSeconds; ;) {
    await seconds(interval);
    const answer = await client.poll(signIn.deviceCode);
    if (answer.type === 'slow-down') interval += 5;
    if (answer.type === 'over') return show(answer);
    if (answer.type === 'done') return show({ type: 'signed-in', claims: readClaims(answer.idToken), accessToken: answer.accessToken });
  }
}

const start = () =>
  signIn().catch((failure: unknown) => show({ type: 'failed', reason: failure instanceof Error ? failure.message : String(failure) }));

void start();
