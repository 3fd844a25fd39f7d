import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconMail, IconPlus, IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { administersInstallation, myInvitationsQuery, tenantsQuery } from '../../features/tenants/queries.ts';
import { basePathOf, currentTenantId } from '../location.ts';
import classes from './tenant-switcher.module.css';

/** Opens another tenant's console; the page is loaded anew, so that nothing of this tenant stays in memory. */
export const TenantSwitcher = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: tenants = [] } = useQuery(tenantsQuery);
  const [opened, setOpened] = useState(false);
  const { data: invitations = [] } = useQuery({ ...myInvitationsQuery, enabled: opened });
  const current = tenants.find(({ id }) => id === currentTenantId)?.name ?? currentTenantId;

  return (
    <Menu position="bottom-start" width={240} onChange={setOpened}>
      <Menu.Target>
        <UnstyledButton className={classes['switcher'] ?? ''} aria-label={t('app.tenant.switch', { name: current })}>
          <span>{current}</span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('app.tenant.label')}</Menu.Label>
        {tenants.map(({ id, name }) => (
          <Menu.Item
            key={id}
            onClick={() => window.location.assign(basePathOf(id))}
            rightSection={id === currentTenantId && <IconCheck size={16} aria-hidden />}
            aria-current={id === currentTenantId || undefined}
          >
            <Text truncate>{name}</Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        {invitations.length > 0 && (
          <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => void navigate({ to: '/invitations' })}>
            {t('app.tenant.invitations', { number: invitations.length })}
          </Menu.Item>
        )}
        {administersInstallation(tenants) && (
          <Menu.Item
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => void navigate({ to: '/tenants', search: { create: true } })}
          >
            {t('app.tenant.create')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
