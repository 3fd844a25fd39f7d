import { Card, SimpleGrid, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { RowLink } from '../../ui/links.tsx';

const tasks = [
  { key: 'connectors', to: '/connectors' },
  { key: 'signInExperience', to: '/sign-in-experience' },
  { key: 'users', to: '/users' },
] as const;

/** What usually follows the first application. */
export const NextTasks = () => {
  const { t } = useTranslation();

  return (
    <section aria-labelledby="next-tasks">
      <Title order={2} id="next-tasks" mb="md">
        {t('getStarted.next')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {tasks.map(({ key, to }) => (
          <Card key={key} className="row-with-link">
            <RowLink to={to}>{t(`getStarted.tasks.${key}.title`)}</RowLink>
            <Text c="dimmed" mt={4}>
              {t(`getStarted.tasks.${key}.text`)}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
    </section>
  );
};
