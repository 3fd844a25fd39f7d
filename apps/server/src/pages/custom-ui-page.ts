import { createHash } from 'node:crypto';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { SignInExperience } from '../features/sign-in-experience/schemas.ts';
import type { CustomUiTemplate } from './custom-ui-template.ts';
import { escapeCss, escapeJson } from './html.ts';
import type { PageData } from './hosted-page.ts';

/** What a custom UI holds where the settings shall stand, with its quotes: the wire contract's name. */
const placeholder = '"__LOGTO_SSR__"';

/** The page with settings and phrases in its placeholder, and the tenant's style: what `apps/sign-in` gets in its data block. */
export function customUiPage({ html }: CustomUiTemplate, { appId, organizationId, signInExperience, phrases }: PageData): string {
  const { customCss, ...experience } = signInExperience;
  const data = { signInExperience: { appId, organizationId, data: { ...experience, customCss: null } }, phrases };
  const withData = html.replace(placeholder, () => escapeJson(data));
  return customCss ? withData.replace(/<\/head\s*>/i, (end) => `<style data-custom-css>${escapeCss(customCss)}</style>${end}`) : withData;
}

/** What such a page may run and reach: scripts that stand in it (and none that somebody slips in), and what the tenant names. */
export const customUiSources = (html: string, { scriptSrc = [], connectSrc = [] }: SignInExperience['customUiCsp']) => ({
  scriptSources: [...inlineScriptHashes(html), ...scriptSrc],
  connectSources: connectSrc,
});

/** As CSP sources, `'sha256-…'`. */
function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue;
      if (child.tagName === 'script' && !child.attrs.some(({ name }) => name === 'src')) hashes.add(hashOf(child));
      visit(child);
    }
  };
  visit(parse(html));
  return [...hashes];
}

function hashOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  const text = childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
