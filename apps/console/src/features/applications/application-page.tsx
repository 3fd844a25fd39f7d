import { Button, Group, Tabs } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Congratulation } from '../get-started/congratulation.tsx';
import { GuideMenu } from '../get-started/guide-menu.tsx';
import { AccessTab } from './access/access-tab.tsx';
import { ApplicationBadges } from './application-badges.tsx';
import { ApplicationCredentials } from './application-credentials.tsx';
import { ApplicationRoles } from './application-roles.tsx';
import { ApplicationSettings } from './application-settings.tsx';
import { applicationTabs, type ApplicationTab } from './application-tabs.ts';
import { isDevice, type Application } from './application.ts';
import { DeleteApplication } from './delete-application.tsx';
import { applicationQuery } from './queries.ts';
import { consentScopesPath } from './permissions/consent-scopes.ts';
import { ScopeCeiling } from './permissions/scope-ceiling.tsx';
import { ProtocolTab } from './protocol/protocol-tab.tsx';
import { RolesCard } from './roles-card.tsx';

const route = getRouteApi('/shell/applications/$id');

export const ApplicationPage = () => {
  const { id } = route.useParams();
  const query = useQuery(applicationQuery(id));

  return <QueryView query={query}>{(application) => <ApplicationView application={application} />}</QueryView>;
};

const ApplicationView = ({ application }: { application: Application }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { tab = 'settings', created = false } = route.useSearch();
  const [deleting, setDeleting] = useState(false);
  const { id, name } = application;
  const tabs = applicationTabs(application);
  const open = (next: ApplicationTab) =>
    void navigate({ to: '/applications/$id', params: { id }, search: next === 'settings' ? {} : { tab: next } });

  return (
    <>
      <PageHeader
        back={<TextLink to="/applications">{t('applications.title')}</TextLink>}
        title={name}
        description={<ApplicationBadges application={application} />}
        actions={
          <Group gap="sm">
            <GuideMenu application={application} />
            <Button
              variant="default"
              c="var(--lintel-danger)"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => setDeleting(true)}
            >
              {t('applications.delete')}
            </Button>
          </Group>
        }
      />
      {created && (
        <Congratulation name={name} onClose={() => open(tab)}>
          {t(isDevice(application) ? 'getStarted.congratulationDevice' : 'getStarted.congratulationSettings')}
        </Congratulation>
      )}
      <Tabs
        value={tabs.includes(tab) ? tab : 'settings'}
        onChange={(next) => open(tabs.find((known) => known === next) ?? 'settings')}
        keepMounted={false}
      >
        <Tabs.List mb="lg">
          {tabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`applications.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="settings">
          <ApplicationSettings application={application} />
        </Tabs.Panel>
        <Tabs.Panel value="credentials">
          <ApplicationCredentials application={application} />
        </Tabs.Panel>
        <Tabs.Panel value="protocol">
          <ProtocolTab application={application} />
        </Tabs.Panel>
        <Tabs.Panel value="access">
          <AccessTab application={application} />
        </Tabs.Panel>
        <Tabs.Panel value="permissions">
          <ScopeCeiling path={consentScopesPath(id)} />
        </Tabs.Panel>
        <Tabs.Panel value="roles">
          <RolesCard>
            <ApplicationRoles applicationId={id} />
          </RolesCard>
        </Tabs.Panel>
      </Tabs>
      <DeleteApplication application={application} opened={deleting} onClose={() => setDeleting(false)} />
    </>
  );
};
