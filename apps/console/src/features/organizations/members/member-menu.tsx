import { Button, Group } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { RemoveButton } from '../../../ui/remove-button.tsx';

type MemberMenuProps = { name: string; onEdit: () => void; onRemove: () => void };

/** What can be done with one member. */
export const MemberMenu = ({ name, onEdit, onRemove }: MemberMenuProps) => {
  const { t } = useTranslation();

  return (
    <Group gap={4} wrap="nowrap" style={{ position: 'relative', zIndex: 1 }}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPencil size={14} aria-hidden />}
        aria-label={t('organizations.editRolesOf', { name })}
        onClick={onEdit}
      >
        {t('organizations.editRoles')}
      </Button>
      <RemoveButton name={name} onClick={onRemove} />
    </Group>
  );
};
