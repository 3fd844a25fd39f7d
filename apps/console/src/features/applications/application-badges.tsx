import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { isDevice, type Application } from './application.ts';

/** What kind of application it is. */
export const ApplicationBadges = ({ application }: { application: Application }) => {
  const { t } = useTranslation();

  return (
    <Group gap="xs">
      <Badge variant="default">{t(`applications.types.${isDevice(application) ? 'Device' : application.type}`)}</Badge>
      {application.isThirdParty && <Badge variant="default">{t('applications.thirdParty')}</Badge>}
    </Group>
  );
};
