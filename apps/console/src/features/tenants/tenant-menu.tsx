import { Menu } from '@mantine/core';
import { IconPencil, IconPlayerPause, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { defaultTenantId } from '../../app/default-tenant.ts';
import { RowMenu } from '../../ui/row-menu.tsx';
import type { Tenant } from './queries.ts';

export type TenantAction = 'rename' | 'suspend' | 'delete';

type TenantMenuProps = { tenant: Tenant; onChange: (action: TenantAction) => void };

/** The tenant that came with the installation can be renamed; it stays, because who administers it administers the installation. */
export const TenantMenu = ({ tenant: { id, name, isSuspended }, onChange }: TenantMenuProps) => {
  const { t } = useTranslation();
  const SuspendIcon = isSuspended ? IconPlayerPlay : IconPlayerPause;

  return (
    <RowMenu label={t('tenants.actionsOf', { name })}>
      <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onChange('rename')}>
        {t('tenants.rename')}
      </Menu.Item>
      {id !== defaultTenantId && (
        <>
          <Menu.Item leftSection={<SuspendIcon size={16} aria-hidden />} onClick={() => onChange('suspend')}>
            {isSuspended ? t('tenants.resume') : t('tenants.suspend')}
          </Menu.Item>
          <Menu.Item c="var(--lintel-danger)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onChange('delete')}>
            {t('tenants.delete')}
          </Menu.Item>
        </>
      )}
    </RowMenu>
  );
};
