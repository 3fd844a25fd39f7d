import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type RemoveButtonProps = { name: string; onClick: () => void };

/** Takes one line out of a list; `name` tells a screen reader which. */
export const RemoveButton = ({ name, onClick }: RemoveButtonProps) => {
  const { t } = useTranslation();

  return (
    <Tooltip label={t('ui.remove')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('ui.removeNamed', { name })}
        onClick={onClick}
        style={{ position: 'relative', zIndex: 1 }}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
};
