import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CopyButton } from './copy-button.tsx';
import classes from './copyable-code.module.css';

type CopyableCodeProps = {
  value: string;
  /** What the value is, for a screen reader. */
  label: string;
  /** Shown as dots until asked for. */
  secret?: boolean;
};

/** An id, an address or a secret on one line, with a copy button. */
export const CopyableCode = ({ value, label, secret = false }: CopyableCodeProps) => {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState(secret);

  return (
    <Group className={classes['root'] ?? ''} gap={4} wrap="nowrap">
      <code className={classes['value']} aria-label={label}>
        {hidden ? '•'.repeat(16) : value}
      </code>
      {secret && (
        <Tooltip label={hidden ? t('ui.show') : t('ui.hide')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={() => setHidden(!hidden)}
            aria-label={hidden ? t('ui.showNamed', { name: label }) : t('ui.hideNamed', { name: label })}
          >
            {hidden ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      )}
      <CopyButton value={value} label={label} />
    </Group>
  );
};
