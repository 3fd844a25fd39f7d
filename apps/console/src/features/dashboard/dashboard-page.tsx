import { Card, SimpleGrid, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { DailyChart } from './daily-chart.tsx';
import { Figure } from './figure.tsx';
import { activeUsersQuery, newUsersQuery, totalUsersQuery } from './queries.ts';

export const DashboardPage = () => {
  const { t } = useTranslation();
  const total = useQuery(totalUsersQuery);
  const added = useQuery(newUsersQuery);
  const active = useQuery(activeUsersQuery);

  return (
    <>
      <PageHeader title={t('dashboard.title')} description={t('dashboard.description')} />
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <QueryView query={total}>{({ totalUserCount }) => <Figure label={t('dashboard.total')} count={totalUserCount} />}</QueryView>
          <QueryView query={added}>
            {({ today }) => <Figure label={t('dashboard.newToday')} {...today} comparedTo={t('dashboard.yesterday')} />}
          </QueryView>
          <QueryView query={added}>
            {({ last7Days }) => <Figure label={t('dashboard.newWeek')} {...last7Days} comparedTo={t('dashboard.weekBefore')} />}
          </QueryView>
        </SimpleGrid>
        <QueryView query={active}>
          {({ dauCurve, dau, wau, mau }) => (
            <>
              <SimpleGrid cols={{ base: 1, sm: 3 }}>
                <Figure label={t('dashboard.dau')} {...dau} comparedTo={t('dashboard.yesterday')} />
                <Figure label={t('dashboard.wau')} {...wau} comparedTo={t('dashboard.weekBefore')} />
                <Figure label={t('dashboard.mau')} {...mau} comparedTo={t('dashboard.monthBefore')} />
              </SimpleGrid>
              <Card component="section">
                <Title order={2} fz="lg" mb="md">
                  {t('dashboard.curve')}
                </Title>
                <DailyChart points={dauCurve} />
              </Card>
            </>
          )}
        </QueryView>
      </Stack>
    </>
  );
};
