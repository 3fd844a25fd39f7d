import { Badge, Button, Group, Text } from '@mantine/core';
import { IconExternalLink, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { TextLink } from '../../ui/links.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RouteTabs } from '../../ui/route-tabs.tsx';
import { ProviderInitiatedTab } from './provider-initiated/provider-initiated-tab.tsx';
import { deleteSsoConnector, ssoConnectorQuery, ssoKey, type SsoConnector } from './queries.ts';
import { isComplete } from './sso-form.ts';
import { SsoSettings } from './sso-settings.tsx';

const route = getRouteApi('/shell/enterprise-sso/$id');

export const SsoConnectorPage = () => {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const [deleting, setDeleting] = useState(false);

  return (
    <QueryView query={useQuery(ssoConnectorQuery(id))}>
      {({ connector, endpoint }) => (
        <>
          <PageHeader
            back={<TextLink to="/enterprise-sso">{t('enterpriseSso.title')}</TextLink>}
            title={connector.connectorName}
            description={
              <Group gap="sm">
                <Text>{connector.name}</Text>
                <Badge variant="light" color={isComplete(connector) ? 'teal' : 'orange'}>
                  {t(isComplete(connector) ? 'enterpriseSso.ready' : 'enterpriseSso.incomplete')}
                </Badge>
              </Group>
            }
            actions={
              <>
                <Button
                  component="a"
                  href={`${endpoint}/demo-app`}
                  target="_blank"
                  rel="noreferrer"
                  variant="default"
                  leftSection={<IconExternalLink size={16} aria-hidden />}
                >
                  {t('enterpriseSso.tryOut')}
                </Button>
                <Button
                  variant="default"
                  c="var(--lintel-danger)"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => setDeleting(true)}
                >
                  {t('enterpriseSso.delete')}
                </Button>
              </>
            }
          />
          <ConnectorTabs key={id} connector={connector} endpoint={endpoint} />
          <DeleteSsoConnector connector={connector} opened={deleting} onClose={() => setDeleting(false)} />
        </>
      )}
    </QueryView>
  );
};

const ConnectorTabs = ({ connector, endpoint }: { connector: SsoConnector; endpoint: string }) => {
  const { t } = useTranslation();
  const settings = <SsoSettings connector={connector} endpoint={endpoint} />;

  // Only SAML has responses that nobody asked for.
  return connector.providerType === 'saml' ? (
    <RouteTabs
      tabs={[
        { key: 'settings', label: t('enterpriseSso.tabs.settings'), content: settings },
        { key: 'entry', label: t('enterpriseSso.tabs.entry'), content: <ProviderInitiatedTab connectorId={connector.id} /> },
      ]}
    />
  ) : (
    settings
  );
};

type DeleteProps = { connector: SsoConnector; opened: boolean; onClose: () => void };

const DeleteSsoConnector = ({ connector: { id, connectorName }, opened, onClose }: DeleteProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: async () => deleteSsoConnector(id),
    onSuccess: async () => {
      await navigate({ to: '/enterprise-sso', ignoreBlocker: true });
      queries.removeQueries({ queryKey: [...ssoKey, id] });
      await queries.invalidateQueries({ queryKey: ssoKey });
      notifyDone(t('enterpriseSso.deleted', { name: connectorName }));
    },
  });

  return (
    <ConfirmDialog
      opened={opened}
      title={t('enterpriseSso.deleteTitle', { name: connectorName })}
      losses={[t('enterpriseSso.losses.signIn'), t('enterpriseSso.losses.identities')]}
      typeToConfirm={connectorName}
      confirmLabel={t('enterpriseSso.delete')}
      busy={deletion.isPending}
      error={deletion.error}
      onConfirm={() => deletion.mutate()}
      onClose={onClose}
    >
      {t('enterpriseSso.deleteText')}
    </ConfirmDialog>
  );
};
