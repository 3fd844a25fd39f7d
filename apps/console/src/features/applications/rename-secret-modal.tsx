import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { ApplicationSecret } from './application.ts';
import { renameSecret } from './queries.ts';

type RenameSecretModalProps = { applicationId: string; secret: ApplicationSecret | undefined; onClose: () => void };

export const RenameSecretModal = ({ applicationId, secret, onClose }: RenameSecretModalProps) => {
  const { t } = useTranslation();

  return (
    <Modal
      opened={secret !== undefined}
      onClose={onClose}
      title={t('applications.secrets.rename')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {secret && <RenameSecretForm applicationId={applicationId} name={secret.name} onClose={onClose} />}
    </Modal>
  );
};

type RenameSecretFormProps = { applicationId: string; name: string; onClose: () => void };

const RenameSecretForm = ({ applicationId, name, onClose }: RenameSecretFormProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name },
    validate: { name: (typed) => (typed.trim() ? null : t('ui.required')) },
  });
  const renaming = useMutation({
    mutationFn: async (to: string) => renameSecret(applicationId, { from: name, to }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['applications', applicationId] });
      onClose();
    },
  });

  return (
    <form onSubmit={form.onSubmit((values) => renaming.mutate(values.name.trim()))}>
      <Stack>
        <TextInput label={t('applications.name')} required maxLength={256} data-autofocus {...form.getInputProps('name')} />
        {renaming.error && <Alert color="red">{renaming.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={renaming.isPending}>
            {t('applications.secrets.rename')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
