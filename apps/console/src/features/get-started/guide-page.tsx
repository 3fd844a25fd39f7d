import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../app/i18n.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Congratulation } from './congratulation.tsx';
import { inLanguage, type Guide } from './guide.ts';
import { findGuide } from './guides.ts';
import { guideSubjectQuery, type GuideSubject } from './guide-subject.ts';

const GuideText = lazy(async () => ({ default: (await import('./guide-text.tsx')).GuideText }));
const route = getRouteApi('/shell/applications/$id/guide/$guideId');

/** A guide with one application's own values in it. */
export const GuidePage = () => {
  const { id, guideId } = route.useParams();
  const guide = findGuide(guideId);
  const query = useQuery(guideSubjectQuery(id));

  return guide ? <QueryView query={query}>{(subject) => <GuideView guide={guide} subject={subject} />}</QueryView> : <NotFoundPage />;
};

const GuideView = ({ guide, subject }: { guide: Guide; subject: GuideSubject }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { created = false } = route.useSearch();
  const { id, name } = subject.application;

  return (
    <>
      <PageHeader
        back={
          <TextLink to="/applications/$id" params={{ id }}>
            {name}
          </TextLink>
        }
        title={inLanguage(guide.name, language)}
        description={t('getStarted.guide.description', { name })}
        actions={
          <ButtonLink to="/applications/$id" params={{ id }} variant="default">
            {t('getStarted.guide.finish')}
          </ButtonLink>
        }
      />
      {created && (
        <Congratulation
          name={name}
          onClose={() => void navigate({ to: '/applications/$id/guide/$guideId', params: { id, guideId: guide.id }, replace: true })}
        >
          {t('getStarted.congratulationGuide')}
        </Congratulation>
      )}
      <Suspense fallback={<GuideSkeleton />}>
        <GuideText guide={guide} subject={subject} />
      </Suspense>
    </>
  );
};

const GuideSkeleton = () => (
  <Stack aria-busy="true">
    <Skeleton height={120} radius="lg" />
    <Skeleton height={240} radius="lg" />
  </Stack>
);
