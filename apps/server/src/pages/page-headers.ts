import type { PublicCaptchaConfig } from '../features/captcha/schemas.ts';

interface PageHeadersOptions {
  readonly lng: string;
  /** The one origin that may show the page in a frame; nobody by default. */
  readonly frameAncestor?: string | undefined;
  /** CSP sources of scripts that are no files of ours. */
  readonly scriptSources?: readonly string[];
  /** Origins that scripts may talk to besides ours. */
  readonly connectSources?: readonly string[];
  /** Where logos may come from besides https: an endpoint on http shows those on http too. */
  readonly isPlainHttp: boolean;
  /** Whose challenge the page shows: its script and its frame come from there. */
  readonly captcha?: PublicCaptchaConfig | undefined;
  /** A form of the page ends at an application, maybe one with a scheme of its own: Chromium applies `form-action` to redirects, too. */
  readonly leadsAway?: boolean;
}

/** Headers of every HTML page that people sign in on. Scripts come from files of ours alone; styles may be a tenant's own. */
export function pageHeaders({
  lng,
  frameAncestor,
  scriptSources = [],
  connectSources = [],
  isPlainHttp,
  captcha,
  leadsAway = false,
}: PageHeadersOptions): Record<string, string> {
  const challenge = challengeSources(captcha);
  const policy = [
    "default-src 'none'",
    ['script-src', "'self'", ...scriptSources, ...challenge.scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: https:${isPlainHttp ? ' http:' : ''}`,
    "font-src 'self' data: https:",
    ["connect-src 'self'", ...connectSources, ...challenge.connections].join(' '),
    ...(challenge.frames.length > 0 ? [['frame-src', ...challenge.frames].join(' ')] : []),
    "manifest-src 'self'",
    ...(leadsAway ? [] : ["form-action 'self'"]),
    "base-uri 'none'",
    `frame-ancestors ${frameAncestor ?? "'none'"}`,
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-language': lng,
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    // The next visit asks again: the interaction may be over, the settings may be others.
    'cache-control': 'no-store',
    ...(frameAncestor === undefined && { 'x-frame-options': 'DENY' }),
  };
}

interface ChallengeSources {
  readonly scripts: readonly string[];
  readonly frames: readonly string[];
  readonly connections: readonly string[];
}

/** What a provider asks a page to let in: Cloudflare's and Google's pages on Content Security Policy. */
function challengeSources(captcha: PublicCaptchaConfig | undefined): ChallengeSources {
  if (!captcha) return { scripts: [], frames: [], connections: [] };
  if (captcha.type === 'Turnstile') {
    const cloudflare = ['https://challenges.cloudflare.com'];
    return { scripts: cloudflare, frames: cloudflare, connections: [] };
  }
  const host = `https://www.${(captcha.domain ?? 'google.com').replace(/^www\./, '')}/recaptcha/`;
  return {
    scripts: [host, 'https://www.gstatic.com/recaptcha/'],
    frames: [host, 'https://recaptcha.google.com/recaptcha/'],
    connections: [host],
  };
}
