import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { ApplicationSecret } from './application.ts';

type SecretMenuProps = { secret: ApplicationSecret; onChange: (action: 'rename' | 'delete') => void };

export const SecretMenu = ({ secret, onChange }: SecretMenuProps) => {
  const { t } = useTranslation();

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('applications.secrets.actionsOf', { name: secret.name })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onChange('rename')}>
          {t('applications.secrets.rename')}
        </Menu.Item>
        <Menu.Item c="var(--lintel-danger)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onChange('delete')}>
          {t('applications.secrets.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
