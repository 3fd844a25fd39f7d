import { Alert, Button, Group, NativeSelect, NumberInput, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import { FormActions } from '../../ui/form-actions.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { createInitialToken, dynamicClientsKey } from './queries.ts';

type CreateInitialTokenProps = { opened: boolean; onClose: () => void };
type TokenForm = { name: string; isFirstParty: boolean; maxUses: number | ''; days: string };

/** Lifetimes to choose from, in days; 0 is for ever. */
const lifetimes = [1, 7, 30, 90, 365, 0];
const dayMs = 24 * 60 * 60 * 1000;

/** The form, then the token, which is shown this once. */
export const CreateInitialToken = ({ opened, onClose }: CreateInitialTokenProps) => {
  const { t } = useTranslation();
  const [value, setValue] = useState<string>();
  const close = () => {
    setValue(undefined);
    onClose();
  };

  return (
    <SideDrawer opened={opened} onClose={close} title={t('dynamicClients.createToken')}>
      {value === undefined ? <TokenFields onCreated={setValue} onClose={close} /> : <Created value={value} onClose={close} />}
    </SideDrawer>
  );
};

const Created = ({ value, onClose }: { value: string; onClose: () => void }) => {
  const { t } = useTranslation();

  return (
    <Stack>
      <Alert color="orange">{t('dynamicClients.copyNow')}</Alert>
      <div>
        <CopyableCode value={value} label={t('dynamicClients.token')} />
      </div>
      <Text c="dimmed">{t('dynamicClients.tokenUse')}</Text>
      <Group justify="end">
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </Group>
    </Stack>
  );
};

const TokenFields = ({ onCreated, onClose }: { onCreated: (value: string) => void; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<TokenForm>({
    initialValues: { name: '', isFirstParty: false, maxUses: 1, days: '7' },
    validate: { name: (name) => (name.trim() ? null : t('ui.required')) },
  });
  const creation = useMutation({
    mutationFn: async ({ name, isFirstParty, maxUses, days }: TokenForm) =>
      createInitialToken({
        name: name.trim(),
        isThirdParty: !isFirstParty,
        maxUses: maxUses === '' ? null : maxUses,
        expiresAt: days === '0' ? null : Date.now() + Number(days) * dayMs,
      }),
    onSuccess: async ({ value }) => {
      await queries.invalidateQueries({ queryKey: dynamicClientsKey });
      onCreated(value);
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => creation.mutate(values))}>
      <Stack>
        <TextInput label={t('dynamicClients.name')} required maxLength={256} data-autofocus {...form.getInputProps('name')} />
        <NumberInput
          label={t('dynamicClients.maxUses')}
          description={t('dynamicClients.maxUsesHint')}
          min={1}
          max={1_000_000}
          allowDecimal={false}
          value={form.values.maxUses}
          onChange={(uses) => form.setFieldValue('maxUses', uses === '' ? '' : Math.max(1, Number(uses)))}
        />
        <NativeSelect
          label={t('dynamicClients.expires')}
          data={lifetimes.map((days) => ({
            value: String(days),
            label: days === 0 ? t('dynamicClients.never') : t('dynamicClients.afterDays', { count: days }),
          }))}
          {...form.getInputProps('days')}
        />
        <Switch
          label={t('dynamicClients.firstParty')}
          description={t('dynamicClients.firstPartyHint')}
          {...form.getInputProps('isFirstParty', { type: 'checkbox' })}
        />
        <FormActions submitLabel={t('dynamicClients.createToken')} busy={creation.isPending} error={creation.error} onCancel={onClose} />
      </Stack>
    </form>
  );
};
