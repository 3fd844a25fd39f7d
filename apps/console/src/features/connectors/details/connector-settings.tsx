import { Alert, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { SaveBar } from '../../../ui/save-bar.tsx';
import type { Config, Connector } from '../connector.ts';
import { ParameterFields } from '../parameter-form/parameter-fields.tsx';
import { useParameterForm } from '../parameter-form/use-parameter-form.ts';
import { connectorQuery, connectorsQuery, updateConnector } from '../queries.ts';
import { ConnectorReadme } from '../readme/connector-readme.tsx';
import { ProviderRefusal } from '../test-sender/provider-refusal.tsx';
import { TestSender } from '../test-sender/test-sender.tsx';

export const ConnectorSettings = ({ connector }: { connector: Connector }) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useParameterForm(connector, connector.config);

  const save = useMutation({
    mutationFn: async (config: Config) => updateConnector(connector.id, { config }),
    onSuccess: async (updated) => {
      form.keep();
      client.setQueryData(connectorQuery(connector.id).queryKey, updated);
      await client.invalidateQueries({ queryKey: connectorsQuery.queryKey, exact: true });
      notifyDone(t('connectors.changesSaved'));
    },
  });

  const submit = () => {
    const config = form.submit();
    if (config) save.mutate(config);
  };

  const discard = () => {
    form.reset();
    save.reset();
  };

  return (
    <Stack gap="lg">
      <FormSection title={t('connectors.parameters')} description={t('connectors.parametersText')}>
        <ParameterFields form={form} />
      </FormSection>
      {connector.type !== 'Social' && (
        <FormSection title={t('connectors.test.title')} description={t('connectors.test.text')}>
          <TestSender factoryId={connector.connectorId} type={connector.type} readConfig={form.submit} />
        </FormSection>
      )}
      <ConnectorReadme readme={connector.readme} />
      {save.error && <ProviderRefusal title={t('connectors.form.refused')} error={save.error} />}
      {Object.keys(form.problems).length > 0 && <Alert color="red">{t('connectors.form.incomplete')}</Alert>}
      <SaveBar dirty={form.isDirty} saving={save.isPending} onSave={submit} onDiscard={discard} />
    </Stack>
  );
};
