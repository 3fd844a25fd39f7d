import { createElement } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { solveCaptcha } from '../captcha/solve-captcha.ts';
import { createExperienceApi } from '../api/experience-api.ts';
import { createFlow } from '../flow/flow.ts';
import { createFlowMemory } from '../flow/flow-memory.ts';
import type { Next, Notice } from '../flow/next.ts';
import { maySignIn } from '../flow/sign-up-rules.ts';
import { AppContextProvider, type AppContext } from './app-context.ts';
import type { Bounces } from './bounces.ts';
import type { EntryQuery } from './entry-query.ts';
import { createLastUsed } from './last-used.ts';
import type { PageData } from './page-data.ts';
import { leave } from './leave.ts';
import { findScreen } from './routes.tsx';
import { createTranslate } from './translate.ts';

export interface AppProps {
  readonly data: PageData;
  readonly entry: EntryQuery;
  readonly isPreview: boolean;
  readonly bounces: Bounces;
  readonly session: Storage;
  readonly device: Storage;
}

interface Place {
  readonly path: string;
  readonly search: string;
  readonly notice: Notice | undefined;
}

export function App({ data, entry, bounces, isPreview, session, device }: AppProps) {
  const [place, setPlace] = useState<Place>(readPlace);
  useEffect(() => {
    const follow = () => setPlace(readPlace());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const parts = useMemo(() => {
    const language = data.phrases.lng;
    const api = createExperienceApi({ fetch: globalThis.fetch.bind(globalThis), language, appId: entry.appId });
    const memory = createFlowMemory(session);
    const experience = data.signInExperience;
    return {
      api,
      memory,
      experience,
      t: createTranslate(data.phrases),
      flow: createFlow({ api, memory, experience, solveCaptcha: captchaOf(experience, language), language, now: Date.now }),
      lastUsed: createLastUsed(device),
      bounces,
    };
  }, [data, entry, bounces, session, device]);

  const href = (path: string) => (entry.appId ? `${path}?${new URLSearchParams({ app_id: entry.appId }).toString()}` : path);
  const show = (path: string, { notice, query }: { notice?: Notice | undefined; query?: URLSearchParams | undefined } = {}) => {
    history.pushState(notice ? { notice } : {}, '', query ? `${path}?${query}` : href(path));
    setPlace(readPlace());
  };
  const go = (next: Next) => {
    switch (next.type) {
      case 'leave': {
        rememberWay(parts);
        if (place.path !== '/consent') bounces.depart();
        leave(next.href);
        return;
      }
      case 'visit':
        location.assign(next.href);
        return;
      case 'screen':
        if (next.offer) parts.memory.update({ offer: next.offer });
        return show(next.path, next);
      case 'restart':
        return show(maySignIn(parts.experience) ? '/sign-in' : '/register', { notice: 'restart' });
      case 'offer-registration':
        return show('/register/verified');
    }
  };

  const context: AppContext = {
    ...parts,
    data,
    entry,
    isPreview,
    href,
    go,
    location: { path: place.path, query: new URLSearchParams(place.search), notice: place.notice },
  };
  const screen = findScreen(place.path, { isLooping: !isPreview && bounces.isLooping() });
  return <AppContextProvider.Provider value={context}>{createElement(screen, { key: place.path })}</AppContextProvider.Provider>;
}

/** The way that has led in is offered first next time. */
function rememberWay({ memory, experience, lastUsed }: Pick<AppContext, 'memory' | 'experience' | 'lastUsed'>): void {
  const { identifier, method, visit } = memory.read();
  const social = visit && experience.socialConnectors.find(({ id }) => id === visit.connectorId);
  if (social) lastUsed.remember({ type: 'social', target: social.target });
  else if (identifier && method) lastUsed.remember({ type: identifier.type, method });
}

/** The provider's script is fetched when somebody takes its challenge, and not before. */
const captchaOf =
  ({ captchaConfig }: PageData['signInExperience'], language: string) =>
  async (): Promise<string | undefined> =>
    captchaConfig && solveCaptcha(captchaConfig, language);

function readPlace(): Place {
  const { notice } = (history.state ?? {}) as { notice?: Notice };
  return { path: location.pathname.replace(/(?<=.)\/+$/, ''), search: location.search, notice };
}
