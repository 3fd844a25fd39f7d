import { Alert, Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { basePathOf } from '../../app/location.ts';
import { createTenant, tenantsQuery } from './queries.ts';
import { isTenantId } from './tenant-id.ts';

/** What signs the tenant's tokens, the most widely read first. */
const signingKeys = ['ES256', 'ES384', 'RS256', 'PS256', 'ES512', 'EdDSA'] as const;
type SigningKey = (typeof signingKeys)[number];
type NewTenantForm = { name: string; id: string; signingKey: SigningKey };

type CreateTenantModalProps = { opened: boolean; onClose: () => void };

export const CreateTenantModal = ({ opened, onClose }: CreateTenantModalProps) => {
  const { t } = useTranslation();

  return (
    <Modal opened={opened} onClose={onClose} title={t('tenants.create')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <CreateTenantForm onClose={onClose} />
    </Modal>
  );
};

const CreateTenantForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<NewTenantForm>({
    initialValues: { name: '', id: '', signingKey: 'ES256' },
    validate: {
      name: (name) => (name.trim() ? null : t('ui.required')),
      id: (id) => (id === '' || isTenantId(id) ? null : t('tenants.idRule')),
    },
  });
  const creation = useMutation({
    mutationFn: createTenant,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: tenantsQuery.queryKey });
      window.location.assign(basePathOf(id));
    },
  });

  return (
    <form onSubmit={form.onSubmit(({ name, id, signingKey }) => creation.mutate({ name: name.trim(), signingKey, ...(id && { id }) }))}>
      <Stack>
        <TextInput label={t('tenants.name')} required maxLength={128} data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t('tenants.id')} description={t('tenants.idHint')} maxLength={21} {...form.getInputProps('id')} />
        <NativeSelect
          label={t('tenants.signingKey')}
          description={t(form.values.signingKey === 'EdDSA' ? 'tenants.signingKeyRare' : 'tenants.signingKeyHint')}
          data={[...signingKeys]}
          {...form.getInputProps('signingKey')}
        />
        {creation.error && <Alert color="red">{creation.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={creation.isPending}>
            {t('tenants.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
