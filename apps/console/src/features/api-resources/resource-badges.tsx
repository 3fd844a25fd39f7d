import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { isSystemApi, type Resource } from './resource.ts';

/** What is special about an API. */
export const ResourceBadges = ({ resource }: { resource: Resource }) => {
  const { t } = useTranslation();

  return (
    <Group gap="xs">
      {resource.isDefault && <Badge variant="light">{t('apiResources.default')}</Badge>}
      {isSystemApi(resource) && <Badge variant="default">{t('apiResources.builtIn')}</Badge>}
    </Group>
  );
};
