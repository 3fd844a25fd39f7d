import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { localized } from '../connector.ts';
import { connectorQuery } from '../queries.ts';
import { SocialSettings } from '../social/social-settings.tsx';
import { ConnectorSettings } from './connector-settings.tsx';
import { DeleteConnector } from './delete-connector.tsx';

const route = getRouteApi('/shell/connectors/$id');

/** A connector in use: its parameters, a test, and the way to remove it. */
export const ConnectorPage = () => {
  const { t, i18n } = useTranslation();
  const { id } = route.useParams();
  const connector = useQuery(connectorQuery(id));
  const [isDeleting, setIsDeleting] = useState(false);

  return (
    <QueryView query={connector}>
      {(data) => (
        <>
          <PageHeader
            title={localized(data.name, i18n.language)}
            description={localized(data.description, i18n.language)}
            back={<TextLink to="/connectors">{t('connectors.title')}</TextLink>}
            actions={
              <Button variant="outline" color="red" onClick={() => setIsDeleting(true)}>
                {t('connectors.delete.action')}
              </Button>
            }
          />
          {data.type === 'Social' ? (
            <SocialSettings key={data.id} connector={data} />
          ) : (
            <ConnectorSettings key={data.id} connector={data} />
          )}
          <DeleteConnector connector={data} opened={isDeleting} onClose={() => setIsDeleting(false)} />
        </>
      )}
    </QueryView>
  );
};
