import { Alert, Badge, Group, Tabs, Text } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { userQuery } from '../queries.ts';
import { displayName, type User } from '../user.ts';
import { GrantsTab } from './access/grants-tab.tsx';
import { SessionsTab } from './access/sessions-tab.tsx';
import { ActivityTab } from './activity/activity-tab.tsx';
import { CredentialsTab } from './credentials/credentials-tab.tsx';
import { OrganizationsTab } from './organizations/organizations-tab.tsx';
import { RolesTab } from './roles/roles-tab.tsx';
import { SettingsTab } from './settings/settings-tab.tsx';
import { UserActions } from './user-actions.tsx';
import { isUserTab, userTabs } from './user-tabs.ts';

const route = getRouteApi('/shell/users/$id');

export const UserPage = () => {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const user = useQuery(userQuery(id));

  return (
    <QueryView query={user}>
      {(data) => (
        <>
          <PageHeader
            title={displayName(data)}
            description={<UserFacts user={data} />}
            back={<TextLink to="/users">{t('users.title')}</TextLink>}
            actions={<UserActions user={data} />}
          />
          {data.isSuspended && (
            <Alert color="orange" icon={<IconBan aria-hidden />} mb="lg" title={t('users.suspended')}>
              {t('users.suspendedText')}
            </Alert>
          )}
          <UserTabs user={data} />
        </>
      )}
    </QueryView>
  );
};

const UserFacts = ({ user }: { user: User }) => {
  const { t } = useTranslation();

  return (
    <Group gap="sm">
      <CopyableCode value={user.id} label={t('users.id')} />
      <Text c="dimmed">
        {user.lastSignInAt ? (
          <>
            {t('users.lastSignIn')}: <Moment at={user.lastSignInAt} />
          </>
        ) : (
          t('users.neverSignedIn')
        )}
      </Text>
      {user.hasPassword === false && (
        <Badge variant="light" color="gray">
          {t('users.noPassword')}
        </Badge>
      )}
    </Group>
  );
};

const UserTabs = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const { tab = 'settings' } = route.useSearch();
  const navigate = useNavigate();

  const show = (next: string | null) => {
    if (isUserTab(next)) void navigate({ to: '/users/$id', params: { id: user.id }, search: { tab: next }, replace: true });
  };

  return (
    <Tabs value={tab} onChange={show}>
      <Tabs.List mb="lg">
        {userTabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`users.tabs.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="settings">
        <SettingsTab key={user.id} user={user} />
      </Tabs.Panel>
      <Tabs.Panel value="roles">{tab === 'roles' && <RolesTab user={user} />}</Tabs.Panel>
      <Tabs.Panel value="organizations">{tab === 'organizations' && <OrganizationsTab user={user} />}</Tabs.Panel>
      <Tabs.Panel value="credentials">{tab === 'credentials' && <CredentialsTab user={user} />}</Tabs.Panel>
      <Tabs.Panel value="sessions">{tab === 'sessions' && <SessionsTab user={user} />}</Tabs.Panel>
      <Tabs.Panel value="grants">{tab === 'grants' && <GrantsTab user={user} />}</Tabs.Panel>
      <Tabs.Panel value="activity">{tab === 'activity' && <ActivityTab user={user} />}</Tabs.Panel>
    </Tabs>
  );
};
