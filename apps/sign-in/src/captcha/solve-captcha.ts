import { ApiFailure } from '../api/api-failure.ts';
import type { CaptchaConfig } from '../app/page-data.ts';
import { loadScript } from './load-script.ts';

interface Widget {
  readonly sitekey: string;
  readonly callback: (token: string) => void;
  readonly 'error-callback': () => void;
  readonly language?: string;
  readonly appearance?: 'interaction-only';
}

declare global {
  var turnstile: { readonly render: (element: HTMLElement, widget: Widget) => string } | undefined;
  var grecaptcha:
    | {
        readonly enterprise: {
          readonly ready: (run: () => void) => void;
          readonly execute: (siteKey: string, options: { readonly action: string }) => Promise<string>;
          readonly render: (element: HTMLElement, widget: Widget) => number;
        };
      }
    | undefined;
}

/** Shows the provider's challenge, where it shows one, and answers what it says about it. Its script comes with the first challenge. */
export async function solveCaptcha(config: CaptchaConfig, language: string): Promise<string> {
  try {
    return await (config.type === 'Turnstile' ? solveTurnstile(config, language) : solveRecaptcha(config, language));
  } catch (cause) {
    throw new ApiFailure({ code: 'session.captcha_failed', status: 0 }, { cause });
  }
}

async function solveTurnstile({ siteKey }: CaptchaConfig, language: string): Promise<string> {
  await loadScript('https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit');
  return inWidget(language, (element, widget) => {
    if (!globalThis.turnstile) throw new Error('Turnstile did not load');
    globalThis.turnstile.render(element, { ...widget, sitekey: siteKey, appearance: 'interaction-only' });
  });
}

async function solveRecaptcha({ siteKey, domain = 'google.com', mode }: CaptchaConfig, language: string): Promise<string> {
  const host = `https://www.${domain.replace(/^www\./, '')}/recaptcha/enterprise.js`;
  const query = new URLSearchParams({ render: mode === 'checkbox' ? 'explicit' : siteKey, hl: language });
  await loadScript(`${host}?${query}`);
  const enterprise = globalThis.grecaptcha?.enterprise;
  if (!enterprise) throw new Error('reCAPTCHA did not load');
  await new Promise<void>((resolve) => enterprise.ready(resolve));
  if (mode !== 'checkbox') return enterprise.execute(siteKey, { action: 'login' });
  return inWidget(language, (element, widget) => enterprise.render(element, { ...widget, sitekey: siteKey }));
}

/** A place over the page for the challenge; it goes when the challenge is over. */
async function inWidget(language: string, render: (element: HTMLElement, widget: Omit<Widget, 'sitekey'>) => void): Promise<string> {
  const place = document.createElement('div');
  place.className = 'lt-captcha';
  document.body.append(place);
  try {
    return await new Promise<string>((resolve, reject) =>
      render(place, { callback: resolve, 'error-callback': () => reject(new Error('the challenge failed')), language }),
    );
  } finally {
    place.remove();
  }
}
