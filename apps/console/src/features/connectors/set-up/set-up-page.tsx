import { Grid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { localized } from '../connector.ts';
import { factoryQuery } from '../queries.ts';
import { ConnectorReadme } from '../readme/connector-readme.tsx';
import { SetUpSocialForm } from '../social/set-up-social-form.tsx';
import { SetUpForm } from './set-up-form.tsx';

const route = getRouteApi('/shell/connectors/set-up/$factoryId');

/** A new connector: its guide at the left, its parameters, a test and "Save and done" at the right. */
export const SetUpPage = () => {
  const { t, i18n } = useTranslation();
  const { factoryId } = route.useParams();
  const factory = useQuery(factoryQuery(factoryId));

  return (
    <QueryView query={factory}>
      {(data) => (
        <>
          <PageHeader
            title={t('connectors.setUpNamed', { name: localized(data.name, i18n.language) })}
            description={localized(data.description, i18n.language)}
            back={<TextLink to="/connectors">{t('connectors.title')}</TextLink>}
          />
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 5 }}>
              <ConnectorReadme readme={data.readme} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 7 }}>
              {data.type === 'Social' ? <SetUpSocialForm factory={data} /> : <SetUpForm factory={data} />}
            </Grid.Col>
          </Grid>
        </>
      )}
    </QueryView>
  );
};
