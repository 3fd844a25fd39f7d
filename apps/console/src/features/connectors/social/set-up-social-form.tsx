import { Alert, Button, Card, Group, Stack, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../../ui/notify.ts';
import { UnsavedWarning } from '../../../ui/save-bar.tsx';
import { localized, type ConnectorFactory, type ConnectorWish } from '../connector.ts';
import { ParameterFields } from '../parameter-form/parameter-fields.tsx';
import { useParameterForm } from '../parameter-form/use-parameter-form.ts';
import { connectorsQuery, createConnector } from '../queries.ts';
import { ProviderRefusal } from '../test-sender/provider-refusal.tsx';
import { CallbackAddress } from './callback-address.tsx';
import { SocialDetailsFields } from './social-details-fields.tsx';
import { useSocialDetails } from './use-social-details.ts';

/** A new social connector. Its id is chosen here, so that its callback address can be registered before there is anything to save. */
export const SetUpSocialForm = ({ factory }: { factory: ConnectorFactory }) => {
  const { t, i18n } = useTranslation();
  const [id] = useState(newId);
  const form = useParameterForm(factory);
  const details = useSocialDetails(factory);
  const navigate = useNavigate();
  const client = useQueryClient();

  const save = useMutation({
    mutationFn: async (wish: ConnectorWish) => createConnector({ id, connectorId: factory.id, ...wish }),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: connectorsQuery.queryKey });
      notifyDone(t('connectors.saved', { name: localized(made.name, i18n.language) }));
      await navigate({ to: '/connectors' });
    },
  });
  const submit = () => {
    const [config, wish] = [form.submit(), details.submit()];
    if (config && wish) save.mutate({ ...wish, config });
  };
  const isIncomplete = Object.keys(form.problems).length + Object.keys(details.problems).length > 0;

  return (
    <Stack gap="lg">
      <UnsavedWarning dirty={(form.isDirty || details.isDirty) && !save.isPending && !save.isSuccess} />
      <Card component="section" aria-label={t('connectors.social.details')}>
        <Stack gap="lg">
          <Title order={2}>{t('connectors.social.details')}</Title>
          <CallbackAddress connectorId={id} />
          <SocialDetailsFields form={details} factory={factory} isNew />
        </Stack>
      </Card>
      <Card component="section" aria-label={t('connectors.parameters')}>
        <Stack gap="lg">
          <Title order={2}>{t('connectors.parameters')}</Title>
          <ParameterFields form={form} />
        </Stack>
      </Card>
      {save.error && <ProviderRefusal title={t('connectors.form.refused')} error={save.error} />}
      {isIncomplete && <Alert color="red">{t('connectors.form.incomplete')}</Alert>}
      <Group justify="end">
        <Button onClick={submit} loading={save.isPending}>
          {t('connectors.saveAndDone')}
        </Button>
      </Group>
    </Stack>
  );
};

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Of the server's form: an id says nothing, so an even spread over the letters does not matter. */
const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(21)), (byte) => letters[byte % 36] ?? '0').join('');
