import { Button, Menu } from '@mantine/core';
import { IconBan, IconChevronDown, IconKey, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '../user.ts';
import { DeleteUser } from './delete-user.tsx';
import { ResetPassword } from './reset-password.tsx';
import { SuspendUser } from './suspend-user.tsx';

type Act = 'password' | 'suspend' | 'delete';

/** What can be done to a person's account. */
export const UserActions = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act>();
  const close = () => setAct(undefined);

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('users.actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => setAct('password')}>
            {t('users.resetPassword.action')}
          </Menu.Item>
          <Menu.Item
            leftSection={user.isSuspended ? <IconPlayerPlay size={16} aria-hidden /> : <IconBan size={16} aria-hidden />}
            onClick={() => setAct('suspend')}
          >
            {t(user.isSuspended ? 'users.resume.action' : 'users.suspend.action')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setAct('delete')}>
            {t('users.delete.action')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ResetPassword user={user} opened={act === 'password'} onClose={close} />
      <SuspendUser user={user} opened={act === 'suspend'} onClose={close} />
      <DeleteUser user={user} opened={act === 'delete'} onClose={close} />
    </>
  );
};
