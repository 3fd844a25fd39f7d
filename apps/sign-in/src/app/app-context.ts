import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExperienceApi } from '../api/experience-api.ts';
import type { FlowMemory } from '../flow/flow-memory.ts';
import type { Flow } from '../flow/flow.ts';
import type { Next, Notice } from '../flow/next.ts';
import type { Bounces } from './bounces.ts';
import type { EntryQuery } from './entry-query.ts';
import type { LastUsed } from './last-used.ts';
import type { PageData, SignInExperience } from './page-data.ts';
import type { Translate } from './translate.ts';

/** Everything a screen may use. Made once per page, again when a preview brings other settings. */
export interface AppContext {
  readonly data: PageData;
  readonly experience: SignInExperience;
  readonly t: Translate;
  readonly api: ExperienceApi;
  readonly flow: Flow;
  readonly memory: FlowMemory;
  readonly lastUsed: LastUsed;
  readonly bounces: Bounces;
  /** What the authorization request asked of these screens. */
  readonly entry: EntryQuery;
  readonly location: AppLocation;
  /** Goes to a path of this app, or wherever a finished step leads. */
  readonly go: (next: Next) => void;
  /** Link target of a path of this app: keeps `app_id`, so that a reload belongs to the same application. */
  readonly href: (path: string) => string;
  /** In the console's preview nothing is sent. */
  readonly isPreview: boolean;
}

export interface AppLocation {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly notice: Notice | undefined;
}

export const AppContextProvider = createContext<AppContext | undefined>(undefined);

export function useApp(): AppContext {
  const app = useContext(AppContextProvider);
  if (!app) throw new Error('useApp outside of the app');
  return app;
}
