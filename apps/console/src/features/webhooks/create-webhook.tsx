import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../ui/notify.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { EventPicker } from './event-picker.tsx';
import { createWebhook, webhooksKey } from './queries.ts';
import { emptyForm, problemsOf, toInput } from './webhook-form.ts';

interface CreateWebhookProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export const CreateWebhook = ({ opened, onClose }: CreateWebhookProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('webhooks.createTitle')}>
      <CreateForm onClose={onClose} />
    </SideDrawer>
  );
};

const CreateForm = ({ onClose }: Pick<CreateWebhookProps, 'onClose'>) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form, setForm] = useState(emptyForm);
  const [checked, setChecked] = useState(false);
  const problems = problemsOf(form);
  const creation = useMutation({
    mutationFn: async () => createWebhook(toInput(form)),
    onSuccess: async ({ id, name }) => {
      await queries.invalidateQueries({ queryKey: webhooksKey });
      onClose();
      notifyDone(t('webhooks.created', { name }));
      await navigate({ to: '/webhooks/$id', params: { id } });
    },
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);

        if (problems.size === 0) {
          creation.mutate();
        }
      }}
    >
      <Stack>
        <TextInput
          label={t('webhooks.name')}
          required
          maxLength={256}
          value={form.name}
          onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
          error={checked && problems.has('name') && t('ui.required')}
          data-autofocus
        />
        <TextInput
          label={t('webhooks.url')}
          description={t('webhooks.urlText')}
          required
          type="url"
          placeholder="https://"
          value={form.url}
          onChange={(event) => setForm({ ...form, url: event.currentTarget.value })}
          error={checked && problems.has('url') && t('webhooks.problems.url')}
        />
        <EventPicker
          value={form.events}
          onChange={(events) => setForm({ ...form, events })}
          error={checked && problems.has('events') && t('webhooks.problems.events')}
        />
        {creation.error && <Alert color="red">{creation.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={creation.isPending}>
            {t('webhooks.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
