import { Alert, Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { ApplicationSecret } from './application.ts';
import { createSecret } from './queries.ts';

/** Lifetimes to choose from, in days; 0 is for ever. */
const lifetimes = [0, 7, 30, 90, 180, 365];

const expiryAfter = (days: number) => (days === 0 ? null : Date.now() + days * 24 * 60 * 60 * 1000);

type CreateSecretModalProps = { applicationId: string; taken: readonly ApplicationSecret[]; opened: boolean; onClose: () => void };

export const CreateSecretModal = ({ opened, onClose, ...rest }: CreateSecretModalProps) => {
  const { t } = useTranslation();

  return (
    <Modal opened={opened} onClose={onClose} title={t('applications.secrets.create')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <CreateSecretForm {...rest} onClose={onClose} />
    </Modal>
  );
};

const CreateSecretForm = ({ applicationId, taken, onClose }: Omit<CreateSecretModalProps, 'opened'>) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name: '', days: '0' },
    validate: {
      name: (name) => {
        if (!name.trim()) {
          return t('ui.required');
        }

        return taken.some((secret) => secret.name === name.trim()) ? t('applications.secrets.nameTaken') : null;
      },
    },
  });
  const creation = useMutation({
    mutationFn: async ({ name, days }: { name: string; days: number }) =>
      createSecret(applicationId, { name, expiresAt: expiryAfter(days) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['applications', applicationId] });
      onClose();
    },
  });

  const create = form.onSubmit(({ name, days }) => creation.mutate({ name: name.trim(), days: Number(days) }));

  return (
    <form onSubmit={create}>
      <Stack>
        <TextInput label={t('applications.name')} required maxLength={256} data-autofocus {...form.getInputProps('name')} />
        <NativeSelect
          label={t('applications.secrets.expires')}
          data={lifetimes.map((days) => ({
            value: String(days),
            label: days === 0 ? t('applications.secrets.never') : t('applications.secrets.afterDays', { days }),
          }))}
          {...form.getInputProps('days')}
        />
        {creation.error && <Alert color="red">{creation.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={creation.isPending}>
            {t('applications.secrets.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
