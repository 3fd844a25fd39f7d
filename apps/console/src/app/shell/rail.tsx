import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { areaGroups, type Area } from '../areas.ts';
import classes from './rail.module.css';

type RailProps = {
  /** Icons only. */
  narrow: boolean;
  onToggle?: () => void;
  onNavigate?: () => void;
};

export const Rail = ({ narrow, onToggle, onNavigate }: RailProps) => {
  const { t } = useTranslation();
  const ToggleIcon = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleLabel = narrow ? t('app.expandMenu') : t('app.collapseMenu');

  return (
    <nav className={classes['nav']} aria-label={t('app.menu')} data-narrow={narrow || undefined}>
      {areaGroups.map((group) => (
        <section key={group.key} aria-label={t(`app.groups.${group.key}`)}>
          <div className={classes['group']} aria-hidden>
            {narrow ? '' : t(`app.groups.${group.key}`)}
          </div>
          {group.areas.map((area) => (
            <RailLink key={area.key} area={area} narrow={narrow} onNavigate={onNavigate} />
          ))}
        </section>
      ))}
      {onToggle && (
        <Tooltip label={toggleLabel} position="right" disabled={!narrow}>
          <UnstyledButton className={classes['link'] ?? ''} mt="auto" onClick={onToggle} aria-label={toggleLabel} aria-expanded={!narrow}>
            <ToggleIcon size={20} stroke={1.5} aria-hidden />
            {!narrow && <span>{toggleLabel}</span>}
          </UnstyledButton>
        </Tooltip>
      )}
    </nav>
  );
};

type RailLinkProps = { area: Area; narrow: boolean; onNavigate: (() => void) | undefined };

const RailLink = ({ area: { key, to, icon: Icon }, narrow, onNavigate }: RailLinkProps) => {
  const { t } = useTranslation();
  const label = t(`app.areas.${key}`);

  return (
    <Tooltip label={label} position="right" disabled={!narrow}>
      <Link className={classes['link']} to={to} aria-label={label} {...(onNavigate && { onClick: onNavigate })}>
        <Icon size={20} stroke={1.5} aria-hidden />
        {!narrow && <span>{label}</span>}
      </Link>
    </Tooltip>
  );
};
