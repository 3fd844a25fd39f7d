import { Alert, Group } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
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
import { PermissionsTab } from '../permissions/permissions-tab.tsx';
import { deleteResource, resourceQuery, resourcesKey } from '../queries.ts';
import { ResourceBadges } from '../resource-badges.tsx';
import { resourceTabs } from '../resource-tabs.ts';
import { isSystemApi, type Resource } from '../resource.ts';
import { ResourceSettings } from './resource-settings.tsx';

const route = getRouteApi('/shell/api-resources/$id');

export const ResourcePage = () => {
  const { id } = route.useParams();

  return <QueryView query={useQuery(resourceQuery(id))}>{(resource) => <ResourceView key={id} resource={resource} />}</QueryView>;
};

const ResourceView = ({ resource }: { resource: Resource }) => {
  const { t } = useTranslation();
  const isSystem = isSystemApi(resource);
  const content = {
    permissions: <PermissionsTab resource={resource} />,
    settings: <ResourceSettings resource={resource} />,
  };

  return (
    <>
      <PageHeader
        back={<TextLink to="/api-resources">{t('apiResources.title')}</TextLink>}
        title={resource.name}
        description={
          <Group gap="sm">
            <CopyableCode value={resource.indicator} label={t('apiResources.indicator')} />
            <ResourceBadges resource={resource} />
          </Group>
        }
        actions={!isSystem && <DeleteResource resource={resource} />}
      />
      {isSystem && (
        <Alert icon={<IconLock aria-hidden />} mb="lg" title={t('apiResources.builtIn')}>
          {t('apiResources.builtInText')}
        </Alert>
      )}
      <RouteTabs tabs={resourceTabs.map((key) => ({ key, label: t(`apiResources.tabs.${key}`), content: content[key] }))} />
    </>
  );
};

const DeleteResource = ({ resource: { id, name } }: { resource: Resource }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = async () => {
    await deleteResource(id);
    await navigate({ to: '/api-resources', ignoreBlocker: true });
    queries.removeQueries({ queryKey: [...resourcesKey, id] });
    await queries.invalidateQueries({ queryKey: resourcesKey });
    notifyDone(t('apiResources.deleted', { name }));
  };

  return (
    <DeleteButton
      label={t('apiResources.delete')}
      title={t('apiResources.deleteTitle', { name })}
      losses={[t('apiResources.losses.tokens'), t('apiResources.losses.permissions')]}
      typeToConfirm={name}
      onDelete={remove}
    >
      {t('apiResources.deleteText')}
    </DeleteButton>
  );
};
