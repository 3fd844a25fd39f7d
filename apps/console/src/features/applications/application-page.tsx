import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { applicationQuery } from './queries.ts';

const route = getRouteApi('/shell/applications/$id');

export const ApplicationPage = () => {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const query = useQuery(applicationQuery(id));

  return (
    <QueryView query={query}>
      {({ name }) => <PageHeader back={<TextLink to="/applications">{t('applications.title')}</TextLink>} title={name} />}
    </QueryView>
  );
};
