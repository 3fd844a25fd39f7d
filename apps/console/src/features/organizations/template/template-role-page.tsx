import { Badge } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DeleteButton } from '../../../ui/delete-button.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { RouteTabs } from '../../../ui/route-tabs.tsx';
import { deleteTemplateRole, templateKey, templateRoleQuery, type TemplateRoleDetails } from './queries.ts';
import { TemplateRolePermissions } from './template-role-permissions.tsx';
import { TemplateRoleSettings } from './template-role-settings.tsx';
import { templateRoleTabs } from './template-tabs.ts';

const route = getRouteApi('/shell/organization-template/roles/$id');

export const TemplateRolePage = () => {
  const { id } = route.useParams();

  return <QueryView query={useQuery(templateRoleQuery(id))}>{(role) => <RoleView key={id} role={role} />}</QueryView>;
};

const RoleView = ({ role }: { role: TemplateRoleDetails }) => {
  const { t } = useTranslation();
  const content = { permissions: <TemplateRolePermissions role={role} />, settings: <TemplateRoleSettings role={role} /> };

  return (
    <>
      <PageHeader
        back={<TextLink to="/organization-template">{t('organizations.template.title')}</TextLink>}
        title={role.name}
        description={<Badge variant="default">{t(`roles.types.${role.type}`)}</Badge>}
        actions={<DeleteRole role={role} />}
      />
      <RouteTabs tabs={templateRoleTabs.map((key) => ({ key, label: t(`roles.tabs.${key}`), content: content[key] }))} />
    </>
  );
};

const DeleteRole = ({ role: { id, name } }: { role: TemplateRoleDetails }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = async () => {
    await deleteTemplateRole(id);
    await navigate({ to: '/organization-template', ignoreBlocker: true });
    queries.removeQueries({ queryKey: templateRoleQuery(id).queryKey });
    await queries.invalidateQueries({ queryKey: templateKey });
    notifyDone(t('roles.deleted', { name }));
  };

  return (
    <DeleteButton
      label={t('roles.delete')}
      title={t('roles.deleteTitle', { name })}
      losses={[t('organizations.template.losses.members'), t('roles.losses.permissions')]}
      typeToConfirm={name}
      onDelete={remove}
    >
      {t('roles.deleteText')}
    </DeleteButton>
  );
};
