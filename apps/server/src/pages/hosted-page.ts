import { brandStyle } from '@lintel/design-tokens/brand-colors.ts';
import type { FullSignInExperience } from '../features/sign-in-experience/full-sign-in-experience.ts';
import type { PhraseTree } from '../foundation/i18n/phrases.ts';
import { directionOf, escapeCss, escapeHtml, escapeJson } from './html.ts';
import { markIcon } from './mark.ts';
import type { PageApplication } from './page-application.ts';
import type { PageEntry } from './page-entry.ts';

/** The data block of a hosted page; `apps/sign-in/src/app/page-data.ts` reads it. */
export interface PageData {
  readonly appId?: string;
  readonly organizationId?: string;
  readonly signInExperience: FullSignInExperience;
  readonly phrases: { readonly lng: string; readonly data: PhraseTree };
  readonly app?: PageApplication;
  readonly previewOrigin?: string;
}

/** One document that holds everything but script and style: settings, phrases, the tenant's colours, so that nothing flashes. */
export function hostedPage(data: PageData, entry: PageEntry): string {
  const { color, branding, customCss } = data.signInExperience;
  const { lng } = data.phrases;
  // In a preview the custom style is the one being edited and comes with it; twice in one page it never has to be.
  const css = data.previewOrigin === undefined ? customCss : null;
  const shown: PageData = { ...data, signInExperience: { ...data.signInExperience, customCss: null } };
  return [
    `<!doctype html><html lang="${escapeHtml(lng)}" dir="${directionOf(lng)}"${color.isDarkModeEnabled ? '' : ' data-theme="light"'}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="${color.isDarkModeEnabled ? 'light dark' : 'light'}"><title>${escapeHtml(titleOf(data))}</title>`,
    ...entry.styles.map((path) => `<link rel="stylesheet" href="/${path}">`),
    `<script type="module" src="/${entry.script}"></script>`,
    favicons(branding),
    `<style>${brandStyle(color)}</style>`,
    css ? `<style data-custom-css>${escapeCss(css)}</style>` : '',
    `<script type="application/json" id="lintel-data">${escapeJson(shown)}</script>`,
    '</head><body><div id="app"><p class="lt-bars lt-loading"></p></div>',
    `<noscript>${escapeHtml(noScriptText(data.phrases.data))}</noscript></body></html>`,
  ].join('');
}

function favicons({ favicon, darkFavicon }: FullSignInExperience['branding']): string {
  if (!favicon) return `<link rel="icon" href="${markIcon}">`;
  const light = `<link rel="icon" href="${escapeHtml(favicon)}">`;
  return darkFavicon ? `${light}<link rel="icon" href="${escapeHtml(darkFavicon)}" media="(prefers-color-scheme: dark)">` : light;
}

const titleOf = ({ app, phrases }: PageData): string => app?.name ?? textAt(phrases.data, 'screen.signIn.title');

const noScriptText = (phrases: PhraseTree): string => textAt(phrases, 'page.noScript');

function textAt(tree: PhraseTree, key: string): string {
  let node: string | PhraseTree | undefined = tree;
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : '';
}
