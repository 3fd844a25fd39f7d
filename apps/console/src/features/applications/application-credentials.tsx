import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { tenantEndpoint } from '../../app/api-client.ts';
import { CopyableCode } from '../../ui/copyable-code.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { hasSignIn, hasSecrets, isDevice, type Application } from './application.ts';
import { Secrets } from './secrets.tsx';

/** Addresses as the contract fixes them; every SDK finds all but the first by itself. */
const addressesOf = (endpoint: string, application: Application) => [
  { key: 'endpoint', value: endpoint },
  { key: 'issuer', value: `${endpoint}/oidc` },
  { key: 'discovery', value: `${endpoint}/oidc/.well-known/openid-configuration` },
  ...(hasSignIn(application.type) ? [startOf(endpoint, application)] : []),
  { key: 'token', value: `${endpoint}/oidc/token` },
  ...(hasSignIn(application.type) ? [{ key: 'userinfo', value: `${endpoint}/oidc/me` }] : []),
];

/** Where a sign-in begins. */
const startOf = (endpoint: string, application: Application) =>
  isDevice(application)
    ? { key: 'deviceAuthorization', value: `${endpoint}/oidc/device/auth` }
    : { key: 'authorization', value: `${endpoint}/oidc/auth` };

export const ApplicationCredentials = ({ application }: { application: Application }) => {
  const { t } = useTranslation();
  const endpoint = useQuery({ queryKey: ['tenant-endpoint'], queryFn: tenantEndpoint, staleTime: Infinity });

  return (
    <Stack>
      <FormSection title={t('applications.sections.credentials')} description={t('applications.sections.credentialsText')}>
        <Labelled label={t('applications.id')} value={application.id} />
        {hasSecrets(application.type) ? (
          <Secrets applicationId={application.id} />
        ) : (
          <Text c="dimmed">{t('applications.publicClient')}</Text>
        )}
      </FormSection>
      <FormSection title={t('applications.sections.endpoints')} description={t('applications.sections.endpointsText')}>
        <QueryView query={endpoint}>
          {(address) =>
            addressesOf(address, application).map(({ key, value }) => (
              <Labelled
                key={key}
                label={key === 'endpoint' ? t('applications.endpoint') : t(`applications.endpoints.${key}`)}
                value={value}
              />
            ))
          }
        </QueryView>
      </FormSection>
    </Stack>
  );
};

const Labelled = ({ label, value }: { label: string; value: string }) => (
  <Stack gap={4} align="start" miw={0}>
    <Text fw={600}>{label}</Text>
    <CopyableCode label={label} value={value} />
  </Stack>
);
