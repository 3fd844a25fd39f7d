import '@mantine/spotlight/styles.css';

import { Drawer } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { GlobalSearch } from './global-search.tsx';
import { Rail } from './rail.tsx';
import { SessionEnded } from './session-ended.tsx';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

/** Rail, top bar and the page. On a phone the rail is a drawer. */
export const Shell = () => {
  const { t } = useTranslation();
  const [narrow, setNarrow] = useLocalStorage({ key: 'lintel:rail-narrow', defaultValue: false, getInitialValueInEffect: false });
  const [drawerOpened, drawer] = useDisclosure(false);
  const page = useRef<HTMLElement>(null);

  useFocusOnNavigation(page);

  return (
    <div className={classes['shell']} data-narrow={narrow || undefined}>
      <a className={classes['skip']} href="#page">
        {t('app.skip')}
      </a>
      <TopBar onOpenMenu={drawer.open} />
      <div className={classes['rail']}>
        <Rail narrow={narrow} onToggle={() => setNarrow(!narrow)} />
      </div>
      <Drawer
        opened={drawerOpened}
        onClose={drawer.close}
        position="left"
        size={280}
        title={t('app.name')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Rail narrow={false} onNavigate={drawer.close} />
      </Drawer>
      <main ref={page} id="page" className={classes['page']} tabIndex={-1}>
        <Outlet />
      </main>
      <GlobalSearch />
      <SessionEnded />
    </div>
  );
};
