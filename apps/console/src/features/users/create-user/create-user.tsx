import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import type { User } from '../user.ts';
import { CreateUserForm } from './create-user-form.tsx';
import { UserCreated } from './user-created.tsx';

interface CreateUserProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

interface Created {
  readonly user: User;
  readonly password: string;
}

/** The form, then what was made: a generated password is shown this once. */
export const CreateUser = ({ opened, onClose }: CreateUserProps) => {
  const { t } = useTranslation();
  const [created, setCreated] = useState<Created>();

  const close = () => {
    setCreated(undefined);
    onClose();
  };

  return (
    <SideDrawer opened={opened} onClose={close} title={t(created ? 'users.createdTitle' : 'users.create')}>
      {created ? <UserCreated {...created} onClose={close} /> : <CreateUserForm onCreated={setCreated} onCancel={close} />}
    </SideDrawer>
  );
};
