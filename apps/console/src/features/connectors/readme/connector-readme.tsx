import { Button, Card, Collapse, Group, Skeleton, Title } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

const MarkdownText = lazy(async () => import('./markdown-text.tsx'));

/** The connector's own guide, beside its form; on a phone it stays closed above the form until it is wanted. */
export const ConnectorReadme = ({ readme }: { readme: string }) => {
  const { t } = useTranslation();
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const [isOpen, { toggle }] = useDisclosure(false);
  const isShown = isWide || isOpen;

  return (
    <Card component="section" aria-label={t('connectors.readme')}>
      {!isWide && (
        <Group justify="space-between">
          <Title order={2} fz="md">
            {t('connectors.readme')}
          </Title>
          <Button variant="default" onClick={toggle} aria-expanded={isOpen}>
            {t(isOpen ? 'connectors.hideReadme' : 'connectors.showReadme')}
          </Button>
        </Group>
      )}
      <Collapse expanded={isShown}>
        {isShown && (
          <Suspense fallback={<Skeleton height={320} />}>
            <MarkdownText>{readme}</MarkdownText>
          </Suspense>
        )}
      </Collapse>
    </Card>
  );
};
