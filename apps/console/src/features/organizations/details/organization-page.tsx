import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { DeleteButton } from '../../../ui/delete-button.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { RouteTabs } from '../../../ui/route-tabs.tsx';
import { InvitationsTab } from '../invitations/invitations-tab.tsx';
import { MachinesTab } from '../members/machines-tab.tsx';
import { MembersTab } from '../members/members-tab.tsx';
import { organizationTabs } from '../organization-tabs.ts';
import type { Organization } from '../organization.ts';
import { deleteOrganization, organizationQuery, organizationsKey } from '../queries.ts';
import { JoiningTab } from './joining-tab.tsx';
import { OrganizationBranding } from './organization-branding.tsx';
import { OrganizationSettings } from './organization-settings.tsx';

const route = getRouteApi('/shell/organizations/$id');

export const OrganizationPage = () => {
  const { id } = route.useParams();

  return (
    <QueryView query={useQuery(organizationQuery(id))}>
      {(organization) => <OrganizationView key={id} organization={organization} />}
    </QueryView>
  );
};

const OrganizationView = ({ organization }: { organization: Organization }) => {
  const { t } = useTranslation();
  const { id } = organization;
  const content = {
    members: <MembersTab organizationId={id} />,
    machines: <MachinesTab organizationId={id} />,
    invitations: <InvitationsTab organizationId={id} />,
    joining: <JoiningTab organizationId={id} />,
    settings: <OrganizationSettings organization={organization} />,
    branding: <OrganizationBranding organization={organization} />,
  };

  return (
    <>
      <PageHeader
        back={<TextLink to="/organizations">{t('organizations.title')}</TextLink>}
        title={organization.name}
        description={<CopyableCode value={id} label={t('organizations.id')} />}
        actions={<DeleteOrganization organization={organization} />}
      />
      <RouteTabs tabs={organizationTabs.map((key) => ({ key, label: t(`organizations.tabs.${key}`), content: content[key] }))} />
    </>
  );
};

const DeleteOrganization = ({ organization: { id, name } }: { organization: Organization }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = async () => {
    await deleteOrganization(id);
    await navigate({ to: '/organizations', ignoreBlocker: true });
    queries.removeQueries({ queryKey: [...organizationsKey, id] });
    await queries.invalidateQueries({ queryKey: organizationsKey });
    notifyDone(t('organizations.deleted', { name }));
  };

  return (
    <DeleteButton
      label={t('organizations.delete')}
      title={t('organizations.deleteTitle', { name })}
      losses={[t('organizations.losses.members'), t('organizations.losses.invitations'), t('organizations.losses.customData')]}
      typeToConfirm={name}
      onDelete={remove}
    >
      {t('organizations.deleteText')}
    </DeleteButton>
  );
};
