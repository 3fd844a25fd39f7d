import { lazyRouteComponent } from '@tanstack/react-router';

import { loadTexts, type TextGroup } from './i18n.ts';

type Module = Record<string, unknown>;

/** A page with texts of groups of its own: all are fetched when the page is first asked for. */
export const lazyPage = <Loaded extends Module, Name extends keyof Loaded>(
  groups: TextGroup | readonly TextGroup[],
  load: () => Promise<Loaded>,
  name: Name & string,
) =>
  lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), ...[groups].flat().map(loadTexts)]);

    return page;
  }, name);
