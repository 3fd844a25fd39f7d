import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { tenantsQuery, updateTenant, type Tenant } from './queries.ts';

type RenameTenantModalProps = { tenant: Tenant | undefined; onClose: () => void };

export const RenameTenantModal = ({ tenant, onClose }: RenameTenantModalProps) => {
  const { t } = useTranslation();

  return (
    <Modal opened={tenant !== undefined} onClose={onClose} title={t('tenants.rename')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      {tenant && <RenameTenantForm tenant={tenant} onClose={onClose} />}
    </Modal>
  );
};

const RenameTenantForm = ({ tenant: { id, name }, onClose }: { tenant: Tenant; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name },
    validate: { name: (typed) => (typed.trim() ? null : t('ui.required')) },
  });
  const renaming = useMutation({
    mutationFn: async (to: string) => updateTenant(id, { name: to }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: tenantsQuery.queryKey });
      onClose();
    },
  });

  return (
    <form onSubmit={form.onSubmit((values) => renaming.mutate(values.name.trim()))}>
      <Stack>
        <TextInput label={t('tenants.name')} required maxLength={128} data-autofocus {...form.getInputProps('name')} />
        {renaming.error && <Alert color="red">{renaming.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={renaming.isPending}>
            {t('tenants.rename')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
