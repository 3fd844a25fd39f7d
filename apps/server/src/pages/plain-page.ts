import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brandStyle, type BrandColors } from '@lintel/design-tokens/brand-colors.ts';
import { directionOf, escapeHtml } from './html.ts';
import { markIcon } from './mark.ts';
import type { PageApplication } from './page-application.ts';
import { pageHeaders } from './page-headers.ts';

/** Texts of the hosted pages: `t('screen.logout.title')`. */
export type PageText = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Whose page it is and in which language. */
export interface PlainPageLook {
  readonly lng: string;
  readonly t: PageText;
  readonly color: BrandColors;
  readonly logoUrl?: string | undefined;
  readonly endpoint: string;
}

export interface PlainPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

/** "Sign out?" `form` is the protocol engine's own, with its token; unless the person is asked, it sends itself. */
export function renderLogoutPage(
  look: PlainPageLook,
  { form, isAsked, appName }: { form: string; isAsked: boolean; appName?: string | undefined },
): PlainPage {
  const { t } = look;
  const id = /id="([\w.-]+)"/.exec(form)?.[1] ?? '';
  const confirm = `<button class="lt-button" type="submit" form="${id}" name="logout" value="yes">${escapeHtml(t('screen.logout.confirm'))}</button>`;
  if (!isAsked) {
    const title = t('screen.submitting.title');
    return document(look, { title, body: `${heading(title)}${form}${confirm}`, submits: true, leadsAway: true });
  }
  const title = appName ? t('screen.logout.titleFor', { app: appName }) : t('screen.logout.title');
  const stay = `<button class="lt-button lt-button-quiet" type="submit" form="${id}">${escapeHtml(t('screen.logout.stay'))}</button>`;
  return document(look, { title, body: `${heading(title)}${lead(t('screen.logout.lead'))}${form}${confirm}${stay}`, leadsAway: true });
}

export function renderSignedOutPage(look: PlainPageLook, { home }: { home?: PageApplication | undefined } = {}): PlainPage {
  const title = look.t('screen.signedOut.title');
  return document(look, { title, body: `${heading(title)}${lead(look.t('screen.signedOut.lead'))}${homeLink(look, home)}` });
}

/** What went wrong between an application and us: for the person a way back, for its developer the code and the sentence of the RFC. */
export function renderErrorPage(
  look: PlainPageLook,
  { error, description, home }: { error: string; description?: string | undefined; home?: PageApplication | undefined },
): PlainPage {
  const title = look.t('screen.error.title');
  const facts = `<pre class="lt-code-block" dir="ltr">${escapeHtml([error, description].filter(Boolean).join('\n'))}</pre>`;
  return document(look, { title, body: `${heading(title)}${lead(look.t('screen.error.lead'))}${facts}${homeLink(look, home)}` });
}

/** Takes fields to an address by itself, as a form that the browser sends; without scripts the person sends it. */
export function renderFormPostPage(
  look: PlainPageLook,
  { action, fields }: { action: string; fields: Readonly<Record<string, string>> },
): PlainPage {
  const title = look.t('screen.submitting.title');
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const button = `<button class="lt-button" type="submit">${escapeHtml(look.t('action.continue'))}</button>`;
  const form = `<form method="post" action="${escapeHtml(action)}">${inputs.join('')}${button}</form>`;
  return document(look, { title, body: `${heading(title)}${form}`, submits: true, leadsAway: true });
}

const heading = (title: string): string => `<h1 class="lt-title">${escapeHtml(title)}</h1>`;
const lead = (text: string): string => `<p class="lt-lead">${escapeHtml(text)}</p>`;

function homeLink({ t }: PlainPageLook, home: PageApplication | undefined): string {
  return home?.homeUrl
    ? `<a class="lt-button" href="${escapeHtml(home.homeUrl)}">${escapeHtml(t('action.backTo', { app: home.name }))}</a>`
    : '';
}

// A sign-out ends what apps/sign-in/src/app/bounces.ts counts.
const submitScript = 'try{sessionStorage.removeItem("lintel:departures")}catch{}document.querySelector("button[type=submit]").click()';
const submitHash = `'sha256-${createHash('sha256').update(submitScript).digest('base64')}'`;
const tokens = readFileSync(new URL('../../../../packages/design-tokens/tokens.css', import.meta.url), 'utf8');
const layout = readFileSync(new URL('./plain-page.css', import.meta.url), 'utf8');
const styles = `${tokens}${layout}`.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ');

interface DocumentParts {
  readonly title: string;
  readonly body: string;
  /** The page's form sends itself. */
  readonly submits?: boolean;
  /** Its form ends at an application, maybe at an address of its own scheme. */
  readonly leadsAway?: boolean;
}

function document(
  { lng, color, logoUrl, endpoint }: PlainPageLook,
  { title, body, submits = false, leadsAway = false }: DocumentParts,
): PlainPage {
  const logo = logoUrl ? `<img class="lt-logo" src="${escapeHtml(logoUrl)}" alt="" height="40">` : '';
  const html = [
    `<!doctype html><html lang="${escapeHtml(lng)}" dir="${directionOf(lng)}"${color.isDarkModeEnabled ? '' : ' data-theme="light"'}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title><link rel="icon" href="${markIcon}"><style>${styles}${brandStyle(color)}</style></head>`,
    `<body><div class="lt-page"><main class="lt-card">${logo}${body}</main></div>${submits ? `<script>${submitScript}</script>` : ''}</body></html>`,
  ].join('');
  const isPlainHttp = endpoint.startsWith('http:');
  return {
    html,
    headers: pageHeaders({ lng, isPlainHttp, leadsAway, ...(submits && { scriptSources: [submitHash] }) }),
  };
}
