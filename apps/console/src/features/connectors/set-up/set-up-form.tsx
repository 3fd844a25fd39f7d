import { Alert, Button, Card, Group, Stack, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { UnsavedWarning } from '../../../ui/save-bar.tsx';
import { connectorOfType, localized, type Config, type ConnectorFactory } from '../connector.ts';
import { ParameterFields } from '../parameter-form/parameter-fields.tsx';
import { useParameterForm } from '../parameter-form/use-parameter-form.ts';
import { connectorsQuery, createConnector } from '../queries.ts';
import { ProviderRefusal } from '../test-sender/provider-refusal.tsx';
import { TestSender } from '../test-sender/test-sender.tsx';

export const SetUpForm = ({ factory }: { factory: ConnectorFactory }) => {
  const { t, i18n } = useTranslation();
  const form = useParameterForm(factory);
  const { data: connectors = [] } = useQuery(connectorsQuery);
  const replaced = connectorOfType(connectors, factory.type);
  const [confirming, setConfirming] = useState<Config>();
  const navigate = useNavigate();
  const client = useQueryClient();

  const save = useMutation({
    mutationFn: async (config: Config) => createConnector({ connectorId: factory.id, config }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: connectorsQuery.queryKey });
      notifyDone(t('connectors.saved', { name: localized(factory.name, i18n.language) }));
      await navigate({ to: '/connectors' });
    },
    onError: () => setConfirming(undefined),
  });

  const submit = () => {
    const config = form.submit();
    if (!config) return;
    if (replaced) setConfirming(config);
    else save.mutate(config);
  };

  return (
    <Stack gap="lg">
      <UnsavedWarning dirty={form.isDirty && !save.isPending && !save.isSuccess} />
      <Card component="section" aria-label={t('connectors.parameters')}>
        <Stack gap="lg">
          <Title order={2}>{t('connectors.parameters')}</Title>
          <ParameterFields form={form} />
        </Stack>
      </Card>
      {factory.type !== 'Social' && (
        <Card component="section" aria-label={t('connectors.test.title')}>
          <Stack gap="sm">
            <Title order={2}>{t('connectors.test.title')}</Title>
            <TestSender factoryId={factory.id} type={factory.type} readConfig={form.submit} />
          </Stack>
        </Card>
      )}
      {save.error && <ProviderRefusal title={t('connectors.form.refused')} error={save.error} />}
      {Object.keys(form.problems).length > 0 && <Alert color="red">{t('connectors.form.incomplete')}</Alert>}
      <Group justify="end">
        <Button onClick={submit} loading={save.isPending && !replaced}>
          {t('connectors.saveAndDone')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={confirming !== undefined}
        title={t('connectors.replace.title', { name: replaced && localized(replaced.name, i18n.language) })}
        losses={[t('connectors.replace.configuration'), t('connectors.replace.templates')]}
        confirmLabel={t('connectors.replace.confirm')}
        busy={save.isPending}
        onConfirm={() => confirming && save.mutate(confirming)}
        onClose={() => setConfirming(undefined)}
      >
        {t('connectors.replace.text', { name: localized(factory.name, i18n.language) })}
      </ConfirmDialog>
    </Stack>
  );
};
