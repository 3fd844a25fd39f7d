import { Alert, Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { QueryView } from '../../ui/query-view.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { createSsoConnector, ssoKey, ssoProvidersQuery, type SsoProvider } from './queries.ts';

type CreateSsoConnectorProps = { opened: boolean; onClose: () => void };

export const CreateSsoConnector = ({ opened, onClose }: CreateSsoConnectorProps) => {
  const { t } = useTranslation();
  const providers = useQuery({ ...ssoProvidersQuery, enabled: opened });

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('enterpriseSso.create')}>
      <QueryView query={providers}>{(list) => <CreateForm providers={list} onClose={onClose} />}</QueryView>
    </SideDrawer>
  );
};

const CreateForm = ({ providers, onClose }: { providers: readonly SsoProvider[]; onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { providerName: '', connectorName: '' },
    validate: {
      providerName: (chosen) => (chosen ? null : t('enterpriseSso.chooseProvider')),
      connectorName: (typed) => (typed.trim() ? null : t('ui.required')),
    },
  });
  const creation = useMutation({
    mutationFn: createSsoConnector,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ssoKey });
      onClose();
      await navigate({ to: '/enterprise-sso/$id', params: { id } });
    },
  });

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ providerName, connectorName }) => creation.mutate({ providerName, connectorName: connectorName.trim() }))}
    >
      <Stack>
        <Radio.Group label={t('enterpriseSso.provider')} required {...form.getInputProps('providerName')}>
          <Stack gap="sm" my="xs">
            {providers.map(({ providerName, name, providerType }) => (
              <Radio key={providerName} value={providerName} label={name} description={t(`enterpriseSso.protocol.${providerType}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('enterpriseSso.name')}
          description={t('enterpriseSso.nameText')}
          required
          maxLength={128}
          {...form.getInputProps('connectorName')}
        />
        {creation.error && <Alert color="red">{creation.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={creation.isPending}>
            {t('enterpriseSso.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
