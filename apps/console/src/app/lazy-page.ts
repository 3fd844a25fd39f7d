import { lazyRouteComponent } from '@tanstack/react-router';

import { loadTexts, type TextGroup } from './i18n.ts';

type Module = Record<string, unknown>;

/** A page with texts of its own group: both are fetched when the page is first asked for. */
export const lazyPage = <Loaded extends Module, Name extends keyof Loaded>(
  group: TextGroup,
  load: () => Promise<Loaded>,
  name: Name & string,
) =>
  lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), loadTexts(group)]);

    return page;
  }, name);
