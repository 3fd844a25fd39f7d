import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { readClaims, signOut } from '../auth.ts';
import { errorOf } from '../error-of.ts';
import { notifyFailure } from '../../ui/notify.ts';

export const ProfileMenu = () => {
  const { t } = useTranslation();
  const { data: claims } = useQuery({ queryKey: ['claims'], queryFn: readClaims, staleTime: Infinity });
  const name = claims?.name ?? claims?.username ?? claims?.email ?? claims?.phone_number ?? '';

  const leave = async () => {
    try {
      await signOut();
    } catch (error) {
      notifyFailure(errorOf(error));
    }
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton style={{ borderRadius: '50%' }}>
          <VisuallyHidden>{t('app.profile')}</VisuallyHidden>
          <Avatar size={32} src={claims?.picture ?? null} name={name} color="accent" alt="" aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {name && (
          <Menu.Label>
            <Text fw={600} c="var(--lintel-ink)" maw={240} truncate>
              {name}
            </Text>
          </Menu.Label>
        )}
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          {t('app.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
