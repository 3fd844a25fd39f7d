import { ActionIcon, CopyButton as MantineCopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type CopyButtonProps = { value: string; /** What is copied, for a screen reader. */ label?: string };

export const CopyButton = ({ value, label }: CopyButtonProps) => {
  const { t } = useTranslation();

  return (
    <MantineCopyButton value={value} timeout={1500}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('ui.copied') : t('ui.copy')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={copy}
            aria-label={copied ? t('ui.copied') : label ? t('ui.copyNamed', { name: label }) : t('ui.copy')}
          >
            {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      )}
    </MantineCopyButton>
  );
};
