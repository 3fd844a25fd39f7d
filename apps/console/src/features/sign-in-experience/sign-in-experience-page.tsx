import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { connectorsQuery } from '../connectors/queries.ts';
import { ExperienceEditor } from './experience-editor.tsx';
import { signInExperienceQuery, tenantEndpointQuery } from './queries.ts';

/** How the hosted pages look and what they ask for. */
export const SignInExperiencePage = () => {
  const { t } = useTranslation();
  const experience = useQuery(signInExperienceQuery);
  const connectors = useQuery(connectorsQuery);
  const endpoint = useQuery(tenantEndpointQuery);

  return (
    <>
      <PageHeader
        title={t('signInExperience.title')}
        description={t('signInExperience.description')}
        actions={
          <Button
            component="a"
            variant="default"
            href={`${endpoint.data ?? ''}/demo-app`}
            target="_blank"
            rightSection={<IconExternalLink size={16} aria-hidden />}
          >
            {t('signInExperience.tryIt')}
          </Button>
        }
      />
      <QueryView query={experience}>
        {(saved) => (
          <QueryView query={connectors}>
            {(list) => (
              <ExperienceEditor
                saved={saved}
                connectors={{ Email: list.some(({ type }) => type === 'Email'), Sms: list.some(({ type }) => type === 'Sms') }}
              />
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  );
};
