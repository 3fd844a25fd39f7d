import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { notifyDone } from '../../ui/notify.ts';
import type { NameValue } from '../../ui/name-value-list.tsx';
import { HeaderList } from '../webhooks/header-list.tsx';
import { problemsOf } from '../webhooks/webhook-form.ts';
import { createLogStream, logStreamsQuery, updateLogStream, type LogStream } from './queries.ts';

type FormValues = { name: string; url: string; headers: NameValue[] };

const toForm = (saved: LogStream | undefined): FormValues => ({
  name: saved?.name ?? '',
  url: saved?.config.url ?? '',
  headers: Object.entries(saved?.config.headers ?? {}).map(([name, value]) => ({ name, value })),
});

const toInput = ({ name, url, headers }: FormValues) => {
  const named = headers.filter((line) => line.name.trim());

  return {
    name: name.trim(),
    config: {
      url: url.trim(),
      ...(named.length > 0 && { headers: Object.fromEntries(named.map((line) => [line.name.trim(), line.value])) }),
    },
  };
};

/** Makes a stream, or changes one. The address and its headers obey the same rules as those of webhooks. */
export const LogStreamForm = ({ saved, onClose }: { saved: LogStream | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<FormValues>({
    initialValues: toForm(saved),
    validate: (values) => {
      const problems = problemsOf({ ...values, events: [] });

      return {
        name: problems.has('name') ? t('ui.required') : null,
        url: problems.has('url') ? t('webhooks.problems.url') : null,
        headers: problems.has('headers') ? t('webhooks.problems.headers') : null,
      };
    },
  });
  const saving = useMutation({
    mutationFn: async (values: FormValues) => (saved ? updateLogStream(saved.id, toInput(values)) : createLogStream(toInput(values))),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: logStreamsQuery.queryKey });
      onClose();
      notifyDone(t('ui.saved'));
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack>
        <TextInput label={t('logStreams.name')} required maxLength={256} data-autofocus {...form.getInputProps('name')} />
        <TextInput
          label={t('logStreams.url')}
          description={t('logStreams.urlText')}
          required
          type="url"
          placeholder="https://"
          {...form.getInputProps('url')}
        />
        <HeaderList
          value={form.values.headers}
          onChange={(headers) => form.setFieldValue('headers', headers)}
          error={form.errors['headers']}
        />
        {saving.error && <Alert color="red">{saving.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {saved ? t('ui.save') : t('logStreams.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
