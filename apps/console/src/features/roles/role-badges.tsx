import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Role } from './role.ts';

/** Who a role is for. */
export const RoleBadges = ({ role: { type, isDefault } }: { role: Pick<Role, 'type' | 'isDefault'> }) => {
  const { t } = useTranslation();

  return (
    <Group gap="xs">
      <Badge variant="default" miw="max-content">
        {t(`roles.types.${type}`)}
      </Badge>
      {isDefault && (
        <Badge variant="light" miw="max-content">
          {t('roles.default')}
        </Badge>
      )}
    </Group>
  );
};
