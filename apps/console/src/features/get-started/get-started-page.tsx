import { Group, Stack, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { CreateApplicationModal } from './create-application-modal.tsx';
import { GuideCards } from './guide-cards.tsx';
import type { Guide } from './guide.ts';
import { guides } from './guides.ts';
import { NextTasks } from './next-tasks.tsx';

const featured = guides.filter((guide) => guide.featured);

export const GetStartedPage = () => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Guide>();

  return (
    <>
      <PageHeader title={t('getStarted.title')} description={t('getStarted.description')} />
      <Stack gap="xl">
        <section aria-labelledby="featured">
          <Group justify="space-between" mb="md">
            <Title order={2} id="featured">
              {t('getStarted.featured')}
            </Title>
            <ButtonLink to="/get-started/frameworks" variant="subtle" rightSection={<IconArrowRight size={16} aria-hidden />}>
              {t('getStarted.viewAll')}
            </ButtonLink>
          </Group>
          <GuideCards guides={featured} onChoose={setChosen} />
        </section>
        <NextTasks />
      </Stack>
      <CreateApplicationModal opened={chosen !== undefined} guide={chosen} onClose={() => setChosen(undefined)} />
    </>
  );
};
