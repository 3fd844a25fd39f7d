import { Button, Chip, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../app/i18n.ts';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { CreateApplicationModal } from './create-application-modal.tsx';
import { findGuides } from './find-guides.ts';
import { GuideCards } from './guide-cards.tsx';
import { guideTypes, type Guide, type GuideType } from './guide.ts';
import { guides } from './guides.ts';
import { NoGuide } from './no-guide.tsx';

const route = getRouteApi('/shell/get-started/frameworks');

/** Every guide, narrowed by type and by words; the address keeps both. */
export const FrameworksPage = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { types = [], q = '' } = route.useSearch();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const [chosen, setChosen] = useState<Guide>();
  const found = findGuides(guides, { types, search: q, language });

  const narrow = (next: { types?: readonly GuideType[]; q?: string }) =>
    void navigate({ to: '/get-started/frameworks', search: { types, q, ...next }, replace: true });

  const choose = (guide: Guide | undefined) => {
    setChosen(guide);
    setCreating(true);
  };

  return (
    <>
      <PageHeader
        back={<TextLink to="/get-started">{t('getStarted.title')}</TextLink>}
        title={t('getStarted.library.title')}
        description={t('getStarted.library.description')}
        actions={
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => choose(undefined)}>
            {t('getStarted.library.withoutGuide')}
          </Button>
        }
      />
      <Stack gap="lg">
        <Group gap="sm">
          <SearchField label={t('getStarted.library.search')} value={q} onSearch={(search) => narrow({ q: search })} />
          <Chip.Group
            multiple
            value={[...types]}
            onChange={(chosenTypes) => narrow({ types: guideTypes.filter((type) => chosenTypes.includes(type)) })}
          >
            <Group gap="xs" role="group" aria-label={t('getStarted.library.types')}>
              {guideTypes.map((type) => (
                <Chip key={type} value={type}>
                  {t(`applications.types.${type}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Group>
        {found.length > 0 ? (
          <GuideCards guides={found} onChoose={choose} />
        ) : (
          <NoGuide isSearch={q !== ''} onClear={() => narrow({ types: [], q: '' })} onCreate={() => choose(undefined)} />
        )}
      </Stack>
      <CreateApplicationModal opened={creating} guide={chosen} onClose={() => setCreating(false)} />
    </>
  );
};
