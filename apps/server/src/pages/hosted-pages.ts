import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { RegisteredApplication } from '../features/applications/application.ts';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { applicationLooksPart } from '../features/applications/looks-part.ts';
import { customProfileFieldsPart } from '../features/custom-profile-fields/custom-profile-fields-part.ts';
import { captchaPart } from '../features/captcha/captcha-part.ts';
import { connectorsPart } from '../features/connectors/connectors-part.ts';
import type { ConnectorsScope } from '../features/connectors/connectors-scope.ts';
import { customPhrasesPart, experienceLanguage, experiencePhrases } from '../features/sign-in-experience/experience-phrases.ts';
import { fullSignInExperience } from '../features/sign-in-experience/full-sign-in-experience.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { ssoConnectorsPart } from '../features/sso-connectors/sso-connectors-part.ts';
import type { Phrases } from '../foundation/i18n/phrases.ts';
import type { Settings } from '../tenancy/snapshot.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CustomUiScope } from '../features/custom-ui/custom-ui-files.ts';
import { accepts } from './built-files.ts';
import { customUiPage, customUiSources } from './custom-ui-page.ts';
import type { CustomUiTemplate, ReadTemplate } from './custom-ui-template.ts';
import { hostedPage, type PageData } from './hosted-page.ts';
import { pageApplication } from './page-application.ts';
import type { PageEntry } from './page-entry.ts';
import { pageHeaders } from './page-headers.ts';

/** A visit to a hosted page, as the address, cookies and headers tell it. */
export interface PageVisit {
  readonly appId: string | undefined;
  readonly organizationId: string | undefined;
  /** Languages asked for by name (`ui_locales`), then those of the browser; best first. */
  readonly explicitLanguages: readonly string[];
  readonly detectedLanguages: readonly string[];
  readonly isPreview: boolean;
  readonly acceptEncoding: string;
}

export interface SentPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

interface MadePage {
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Buffer;
  /** Compressed forms, each made when a browser first asks for it. */
  readonly encoded: Map<'br' | 'gzip', Buffer>;
}

interface HostedPagesOptions {
  /** The same object until there is a new build. */
  readonly entry: () => Promise<PageEntry>;
  /** Reads the page of a tenant's own that is shown in place of this one, except in a preview. */
  readonly readTemplate?: ReadTemplate;
  readonly phrases: Phrases;
  /** Origin of the console, which may show previews. */
  readonly consoleOrigin: string;
}

export type PageScope = TenantScope & CustomUiScope & ConnectorsScope;

/** What a page is drawn around. */
type Frame = PageEntry | CustomUiTemplate;

/** Settings that show in a page. */
const settingsParts = [
  signInExperiencePart,
  customPhrasesPart,
  connectorsPart,
  applicationsPart,
  applicationLooksPart,
  customProfileFieldsPart,
  captchaPart,
  ssoConnectorsPart,
] as const;
/** Most pages kept for one tenant: applications × languages; the oldest goes first. */
const mostPages = 200;

/** Draws one entry's page for a visit. A page is made once for each application, language and state of the settings. */
export function createHostedPages({
  entry,
  readTemplate,
  phrases,
  consoleOrigin,
}: HostedPagesOptions): (scope: PageScope, visit: PageVisit) => Promise<SentPage> {
  const kept = new WeakMap<Settings, { readonly of: readonly unknown[]; readonly pages: Map<string, MadePage> }>();

  const pagesOf = (settings: Settings, frame: Frame): Map<string, MadePage> => {
    const parts = [frame, ...settingsParts.map((part) => settings.get<unknown>(part))];
    const known = kept.get(settings);
    if (known && parts.every((part, index) => part === known.of[index])) return known.pages;
    const pages = new Map<string, MadePage>();
    kept.set(settings, { of: parts, pages });
    return pages;
  };

  const make = async (
    scope: PageScope,
    { visit, app, lng, frame }: { visit: PageVisit; app: RegisteredApplication | undefined; lng: string; frame: Frame },
  ): Promise<MadePage> => {
    const previewOrigin = visit.isPreview ? consoleOrigin : undefined;
    const data: PageData = {
      ...(app && { appId: app.id, app: pageApplication(app, scope) }),
      ...(visit.organizationId !== undefined && { organizationId: visit.organizationId }),
      ...(previewOrigin !== undefined && { previewOrigin }),
      signInExperience: await fullSignInExperience(scope, { appId: app?.id, organizationId: visit.organizationId }),
      phrases: { lng, data: experiencePhrases(scope.settings, phrases, lng) },
    };
    const html = 'html' in frame ? customUiPage(frame, data) : hostedPage(data, frame);
    const isPlainHttp = scope.tenant.endpoint.startsWith('http:');
    return {
      headers: {
        ...pageHeaders({
          lng,
          frameAncestor: previewOrigin,
          isPlainHttp,
          captcha: data.signInExperience.captchaConfig,
          ...('html' in frame && customUiSources(html, data.signInExperience.customUiCsp)),
        }),
        vary: 'accept-language, accept-encoding, cookie',
      },
      plain: Buffer.from(html),
      encoded: new Map(),
    };
  };

  return async (scope, visit) => {
    const { settings } = scope;
    const frame = (visit.isPreview ? undefined : await readTemplate?.(scope)) ?? (await entry());
    const app = visit.appId === undefined ? undefined : settings.get(applicationsPart).get(visit.appId);
    const lng = experienceLanguage(settings, { phrases, explicit: visit.explicitLanguages, detected: visit.detectedLanguages });
    // An organization's looks are read from SQL, so its pages are made each time.
    if (visit.organizationId !== undefined) return choose(await make(scope, { visit, app, lng, frame }), visit.acceptEncoding);
    const pages = pagesOf(settings, frame);
    const key = JSON.stringify([app?.id, lng, visit.isPreview]);
    const made = pages.get(key) ?? (await make(scope, { visit, app, lng, frame }));
    if (!pages.has(key) && pages.size >= mostPages) pages.delete(pages.keys().next().value ?? key);
    pages.set(key, made);
    return choose(made, visit.acceptEncoding);
  };
}

function choose({ headers, plain, encoded }: MadePage, acceptEncoding: string): SentPage {
  const encoding = (['br', 'gzip'] as const).find((name) => accepts(acceptEncoding, name));
  if (encoding === undefined) return { headers, content: plain };
  const content = encoded.get(encoding) ?? compress[encoding](plain);
  encoded.set(encoding, content);
  return { headers: { ...headers, 'content-encoding': encoding }, content };
}

const compress = {
  br: (plain: Buffer) =>
    brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
  gzip: (plain: Buffer) => gzipSync(plain),
};
