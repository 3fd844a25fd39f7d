import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DeleteButton } from '../../../ui/delete-button.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { RouteTabs } from '../../../ui/route-tabs.tsx';
import { deleteRole, roleQuery, rolesKey } from '../queries.ts';
import { RoleBadges } from '../role-badges.tsx';
import { roleTabs } from '../role-tabs.ts';
import type { Role } from '../role.ts';
import { ApplicationHolders } from './application-holders.tsx';
import { RolePermissions } from './role-permissions.tsx';
import { RoleSettings } from './role-settings.tsx';
import { UserHolders } from './user-holders.tsx';

const route = getRouteApi('/shell/roles/$id');

export const RolePage = () => {
  const { id } = route.useParams();

  return <QueryView query={useQuery(roleQuery(id))}>{(role) => <RoleView key={id} role={role} />}</QueryView>;
};

const RoleView = ({ role }: { role: Role }) => {
  const { t } = useTranslation();
  const content = {
    permissions: <RolePermissions role={role} />,
    holders: role.type === 'User' ? <UserHolders roleId={role.id} /> : <ApplicationHolders roleId={role.id} />,
    settings: <RoleSettings role={role} />,
  };
  const labels = { permissions: t('roles.tabs.permissions'), holders: t(`roles.tabs.${role.type}`), settings: t('roles.tabs.settings') };

  return (
    <>
      <PageHeader
        back={<TextLink to="/roles">{t('roles.title')}</TextLink>}
        title={role.name}
        description={<RoleBadges role={role} />}
        actions={<DeleteRole role={role} />}
      />
      <RouteTabs tabs={roleTabs.map((key) => ({ key, label: labels[key], content: content[key] }))} />
    </>
  );
};

const DeleteRole = ({ role: { id, name, type } }: { role: Role }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = async () => {
    await deleteRole(id);
    await navigate({ to: '/roles', ignoreBlocker: true });
    queries.removeQueries({ queryKey: [...rolesKey, id] });
    await queries.invalidateQueries({ queryKey: rolesKey });
    notifyDone(t('roles.deleted', { name }));
  };

  return (
    <DeleteButton
      label={t('roles.delete')}
      title={t('roles.deleteTitle', { name })}
      losses={[t(`roles.losses.${type}`), t('roles.losses.permissions')]}
      typeToConfirm={name}
      onDelete={remove}
    >
      {t('roles.deleteText')}
    </DeleteButton>
  );
};
