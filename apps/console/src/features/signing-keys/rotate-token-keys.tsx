import { NativeSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../ui/form-actions.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { algorithms, keysQuery, rotateKeys } from './queries.ts';

type RotateTokenKeysProps = { opened: boolean; onClose: () => void };
type RotationForm = { algorithm: (typeof algorithms)[number]; graceHours: string };

/** How long a key is published before it signs, in hours. */
const gracePeriods = [0, 1, 4, 24, 72, 168];

export const RotateTokenKeys = ({ opened, onClose }: RotateTokenKeysProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('signingKeys.private-keys.rotate')}>
      <RotateForm onClose={onClose} />
    </SideDrawer>
  );
};

const RotateForm = ({ onClose }: Pick<RotateTokenKeysProps, 'onClose'>) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<RotationForm>({ initialValues: { algorithm: 'ES256', graceHours: '4' } });
  const rotation = useMutation({
    mutationFn: async ({ algorithm, graceHours }: RotationForm) =>
      rotateKeys('private-keys', { signingKeyAlgorithm: algorithm, rotationGracePeriod: Number(graceHours) * 3600 }),
    onSuccess: (keys) => {
      queries.setQueryData(keysQuery('private-keys').queryKey, keys);
      onClose();
      notifyDone(t('signingKeys.rotated'));
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => rotation.mutate(values))}>
      <Stack>
        <NativeSelect
          label={t('signingKeys.algorithm')}
          description={t(form.values.algorithm === 'EdDSA' ? 'signingKeys.algorithmRare' : 'signingKeys.algorithmHint')}
          data={[...algorithms]}
          {...form.getInputProps('algorithm')}
        />
        <NativeSelect
          label={t('signingKeys.grace')}
          description={t('signingKeys.graceHint')}
          data={gracePeriods.map((hours) => ({
            value: String(hours),
            label: hours === 0 ? t('signingKeys.graceNone') : t('signingKeys.graceHours', { count: hours }),
          }))}
          {...form.getInputProps('graceHours')}
        />
        <FormActions
          submitLabel={t('signingKeys.private-keys.rotate')}
          busy={rotation.isPending}
          error={rotation.error}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
};
