import { brandStyle } from '@lintel/design-tokens/brand-colors.ts';
import { render } from 'preact';
import { App, type AppProps } from './app.tsx';
import type { PageData, Phrases, SignInExperience } from './page-data.ts';

interface PreviewMessage {
  readonly type: 'lintel-preview';
  readonly signInExperience: SignInExperience;
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
}

interface PreviewOptions {
  readonly root: HTMLElement;
  readonly data: PageData;
  readonly parts: Omit<AppProps, 'data' | 'isPreview'>;
  readonly consoleOrigin: string;
}

/** Draws the page with the settings that the console sends while an administrator edits them. Listens to the console alone and answers nobody. */
export function startPreview({ root, data, parts, consoleOrigin }: PreviewOptions): void {
  const style = document.head.appendChild(document.createElement('style'));
  const languages = new Map<string, Phrases>([[data.phrases.lng, data.phrases]]);
  const draw = (shown: PageData) => render(<App {...parts} data={shown} isPreview />, root);
  root.replaceChildren();
  root.inert = true;
  draw(data);

  const follow = async ({ signInExperience, language, theme }: PreviewMessage) => {
    const phrases = await readPhrases(languages, language ?? data.phrases.lng);
    const { color, customCss } = signInExperience;
    style.textContent = `${brandStyle(color)}\n${customCss ?? ''}`;
    document.documentElement.dataset['theme'] = theme === 'dark' && color.isDarkModeEnabled ? 'dark' : 'light';
    document.documentElement.lang = phrases.lng;
    document.documentElement.dir = isRightToLeft(phrases.lng) ? 'rtl' : 'ltr';
    draw({ ...data, signInExperience: { ...data.signInExperience, ...signInExperience }, phrases });
  };
  addEventListener('message', ({ origin, data: message }: MessageEvent<unknown>) => {
    if (origin === consoleOrigin && isPreviewMessage(message)) void follow(message);
  });
}

const isPreviewMessage = (data: unknown): data is PreviewMessage =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'lintel-preview' && 'signInExperience' in data;

async function readPhrases(languages: Map<string, Phrases>, language: string): Promise<Phrases> {
  const known = languages.get(language);
  if (known) return known;
  const response = await fetch(`/api/.well-known/phrases?${new URLSearchParams({ lng: language }).toString()}`);
  const phrases: Phrases = { lng: response.headers.get('content-language') ?? language, data: (await response.json()) as Phrases['data'] };
  languages.set(language, phrases);
  return phrases;
}

/** Languages that are written from right to left; the server knows the same ones. */
const isRightToLeft = (tag: string): boolean => /^(?:ar|fa|he|ur|ps|ckb)(?:-|$)/i.test(tag);
