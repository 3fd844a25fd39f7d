import { createElement, type FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../ui/banner.tsx';
import { Screen } from '../ui/screen.tsx';
import { useApp } from './app-context.ts';

/** A screen whose code is fetched when it is first shown. */
export function lazyScreen(load: () => Promise<FunctionComponent>): FunctionComponent {
  let known: FunctionComponent | undefined;
  return function LazyScreen() {
    const [state, setState] = useState(() => ({ screen: known, hasFailed: false }));
    useEffect(() => {
      if (known) return;
      load().then(
        (screen) => setState({ screen: (known = screen), hasFailed: false }),
        () => setState({ screen: undefined, hasFailed: true }),
      );
    }, []);
    if (state.screen) return createElement(state.screen, {});
    return state.hasFailed ? <NotLoaded /> : null;
  };
}

function NotLoaded() {
  const { t } = useApp();
  return (
    <Screen title={t('screen.error.title')}>
      <Banner tone="danger">{t('problem.page.offline')}</Banner>
      <button type="button" class="lt-button" onClick={() => location.reload()}>
        {t('action.tryAgain')}
      </button>
    </Screen>
  );
}
