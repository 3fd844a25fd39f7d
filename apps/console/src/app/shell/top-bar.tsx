import { ActionIcon, Kbd, Text, UnstyledButton } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Mark } from '../../ui/mark.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import classes from './shell.module.css';
import barClasses from './top-bar.module.css';
import { TenantSwitcher } from './tenant-switcher.tsx';
import { ThemeMenu } from './theme-menu.tsx';

export const TopBar = ({ onOpenMenu }: { onOpenMenu: () => void }) => {
  const { t } = useTranslation();
  const os = useOs();

  return (
    <header className={classes['bar']}>
      <ActionIcon variant="subtle" color="gray" size="lg" hiddenFrom="sm" onClick={onOpenMenu} aria-label={t('app.openMenu')}>
        <IconMenu2 size={20} aria-hidden />
      </ActionIcon>
      <Link to="/get-started" className={barClasses['home']} aria-label={t('app.name')}>
        <Mark size={24} />
        <Text component="span" fw={600} fz="lg" visibleFrom="sm">
          {t('app.name')}
        </Text>
      </Link>
      <TenantSwitcher />
      <UnstyledButton className={barClasses['search'] ?? ''} onClick={spotlight.open} visibleFrom="sm">
        <IconSearch size={16} aria-hidden />
        <span>{t('app.search.open')}</span>
        <Kbd ml="auto" size="xs" aria-hidden>
          {os === 'macos' || os === 'ios' ? '⌘ K' : 'Ctrl K'}
        </Kbd>
      </UnstyledButton>
      <div className={barClasses['end']}>
        <ActionIcon variant="subtle" color="gray" size="lg" hiddenFrom="sm" onClick={spotlight.open} aria-label={t('app.search.open')}>
          <IconSearch size={20} aria-hidden />
        </ActionIcon>
        <LanguageMenu />
        <ThemeMenu />
        <ProfileMenu />
      </div>
    </header>
  );
};
