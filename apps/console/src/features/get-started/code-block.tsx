import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { CopyButton } from '../../ui/copy-button.tsx';
import classes from './code-block.module.css';

type CodeBlockProps = { text: string; /** The file that it belongs to. */ title: string | undefined };

export const CodeBlock = ({ text, title }: CodeBlockProps) => {
  const { t } = useTranslation();

  return (
    <figure className={classes['block']}>
      <Group className={classes['bar'] ?? ''} justify="space-between" wrap="nowrap">
        <Text component="figcaption" c="dimmed" ff="monospace" fz={13} truncate>
          {title ?? t('getStarted.guide.terminal')}
        </Text>
        <CopyButton value={text} {...(title && { label: title })} />
      </Group>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than the page it scrolls by itself, which has to work by keyboard too */}
      <pre tabIndex={0} aria-label={title ?? t('getStarted.guide.terminal')}>
        <code>{text}</code>
      </pre>
    </figure>
  );
};
