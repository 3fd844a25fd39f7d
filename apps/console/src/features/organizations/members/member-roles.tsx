import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type HeldRole = { id: string; name: string };

/** The roles of a member, in its row. */
export const MemberRoles = ({ roles }: { roles: readonly HeldRole[] }) => {
  const { t } = useTranslation();

  if (roles.length === 0) {
    return <Text c="dimmed">{t('organizations.noRoles')}</Text>;
  }

  return (
    <Group gap={4}>
      {roles.map(({ id, name }) => (
        <Badge key={id} variant="default" miw="max-content">
          {name}
        </Badge>
      ))}
    </Group>
  );
};
