import { render } from 'preact';
import { App } from './app/app.tsx';
import { createBounces } from './app/bounces.ts';
import { readEntryQuery } from './app/entry-query.ts';
import { readPageData } from './app/page-data.ts';
import { startPreview } from './app/preview.tsx';
import { openStorage } from './app/safe-storage.ts';
import './styles/styles.css';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app');

const data = readPageData(document);
const session = openStorage('sessionStorage');
const bounces = createBounces(session, Date.now);
bounces.arrive();
const parts = { entry: readEntryQuery(location, session), bounces, session, device: openStorage('localStorage') };

// A page that comes back from the browser's back-forward cache is from before the sign-in: ask the server again.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

if (data.previewOrigin === undefined) {
  root.replaceChildren();
  render(<App {...parts} data={data} isPreview={false} />, root);
} else {
  startPreview({ root, data, parts, consoleOrigin: data.previewOrigin });
}
