import { Alert, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { SaveBar } from '../../../ui/save-bar.tsx';
import type { Connector, ConnectorWish } from '../connector.ts';
import { ParameterFields } from '../parameter-form/parameter-fields.tsx';
import { useParameterForm } from '../parameter-form/use-parameter-form.ts';
import { connectorQuery, connectorsQuery, updateConnector } from '../queries.ts';
import { ConnectorReadme } from '../readme/connector-readme.tsx';
import { ProviderRefusal } from '../test-sender/provider-refusal.tsx';
import { CallbackAddress } from './callback-address.tsx';
import { SocialDetailsFields } from './social-details-fields.tsx';
import { useSocialDetails } from './use-social-details.ts';

export const SocialSettings = ({ connector }: { connector: Connector }) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useParameterForm(connector, connector.config);
  const details = useSocialDetails(connector, connector);

  const save = useMutation({
    mutationFn: async (wish: ConnectorWish) => updateConnector(connector.id, wish),
    onSuccess: async (updated) => {
      form.keep();
      details.keep();
      client.setQueryData(connectorQuery(connector.id).queryKey, updated);
      await client.invalidateQueries({ queryKey: connectorsQuery.queryKey, exact: true });
      notifyDone(t('connectors.changesSaved'));
    },
  });
  const submit = () => {
    const [config, wish] = [form.submit(), details.submit()];
    if (config && wish) save.mutate({ ...wish, config });
  };
  const discard = () => {
    form.reset();
    details.reset();
    save.reset();
  };
  const isIncomplete = Object.keys(form.problems).length + Object.keys(details.problems).length > 0;

  return (
    <Stack gap="lg">
      <FormSection title={t('connectors.social.details')} description={t('connectors.social.detailsText')}>
        <CallbackAddress connectorId={connector.id} />
        <SocialDetailsFields form={details} factory={connector} isNew={false} />
      </FormSection>
      <FormSection title={t('connectors.parameters')} description={t('connectors.social.parametersText')}>
        <ParameterFields form={form} />
      </FormSection>
      <ConnectorReadme readme={connector.readme} />
      {save.error && <ProviderRefusal title={t('connectors.form.refused')} error={save.error} />}
      {isIncomplete && <Alert color="red">{t('connectors.form.incomplete')}</Alert>}
      <SaveBar dirty={form.isDirty || details.isDirty} saving={save.isPending} onSave={submit} onDiscard={discard} />
    </Stack>
  );
};
