import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { SaveBar } from '../../../ui/save-bar.tsx';
import { EventPicker } from '../event-picker.tsx';
import { HeaderList } from '../header-list.tsx';
import { updateWebhook, webhooksKey } from '../queries.ts';
import { problemsOf, toForm, toInput, type WebhookForm } from '../webhook-form.ts';
import type { Webhook } from '../webhook.ts';
import { SigningKey } from './signing-key.tsx';
import { TestWebhook } from './test-webhook.tsx';

export const WebhookSettings = ({ webhook }: { webhook: Webhook }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [checked, setChecked] = useState(false);
  const form = useForm<WebhookForm>({ initialValues: toForm(webhook) });
  const problems = checked ? problemsOf(form.values) : new Set();
  const saving = useMutation({
    mutationFn: async (values: WebhookForm) => updateWebhook(webhook.id, toInput(values, webhook.config)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: webhooksKey });
      form.setInitialValues(toForm(saved));
      form.reset();
      setChecked(false);
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });

  const save = () => {
    setChecked(true);

    if (problemsOf(form.values).size === 0) {
      saving.mutate(form.values);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <FormSection title={t('webhooks.sections.receiver')} description={t('webhooks.sections.receiverText')}>
          <TextInput
            label={t('webhooks.name')}
            required
            maxLength={256}
            {...form.getInputProps('name')}
            error={problems.has('name') && t('ui.required')}
          />
          <TextInput
            label={t('webhooks.url')}
            required
            type="url"
            {...form.getInputProps('url')}
            error={problems.has('url') && t('webhooks.problems.url')}
          />
          <HeaderList
            value={form.values.headers}
            onChange={(headers) => form.setFieldValue('headers', headers)}
            error={problems.has('headers') && t('webhooks.problems.headers')}
          />
        </FormSection>
        <FormSection title={t('webhooks.sections.events')}>
          <EventPicker
            value={form.values.events}
            onChange={(events) => form.setFieldValue('events', events)}
            error={problems.has('events') && t('webhooks.problems.events')}
          />
        </FormSection>
        <SigningKey webhook={webhook} />
        <TestWebhook webhook={webhook} form={form.values} />
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={save} onDiscard={form.reset} />
    </form>
  );
};
