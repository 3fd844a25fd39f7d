import { Alert, Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { createToken, credentialsKey } from './credential-queries.ts';

interface CreateTokenProps {
  readonly userId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const lifetimes = ['30', '90', '365', 'forever'] as const;
const dayMs = 86_400_000;

export const CreateToken = ({ opened, onClose, userId }: CreateTokenProps) => {
  const { t } = useTranslation();

  return (
    <Modal opened={opened} onClose={onClose} title={t('users.credentials.createToken')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <CreateTokenForm userId={userId} onClose={onClose} />
    </Modal>
  );
};

const CreateTokenForm = ({ userId, onClose }: Omit<CreateTokenProps, 'opened'>) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name: '', lifetime: '90' },
    validate: { name: (typed) => (typed.trim() ? null : t('ui.required')) },
  });
  const creation = useMutation({
    mutationFn: async ({ name, lifetime }: typeof form.values) =>
      createToken(userId, { name: name.trim(), expiresAt: lifetime === 'forever' ? null : Date.now() + Number(lifetime) * dayMs }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: credentialsKey(userId) });
      onClose();
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => creation.mutate(values))}>
      <Stack>
        <TextInput label={t('users.name')} required maxLength={256} data-autofocus {...form.getInputProps('name')} />
        <NativeSelect
          label={t('users.credentials.lifetime')}
          data={lifetimes.map((value) => ({ value, label: t(`users.credentials.lifetimes.${value}`) }))}
          {...form.getInputProps('lifetime')}
        />
        {creation.error && <Alert color="red">{creation.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={creation.isPending}>
            {t('users.credentials.createToken')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
