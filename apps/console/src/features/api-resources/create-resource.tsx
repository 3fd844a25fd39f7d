import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../ui/form-actions.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { createResource, resourcesKey } from './queries.ts';
import { indicatorProblem } from './resource.ts';

type CreateResourceProps = { opened: boolean; onClose: () => void };

export const CreateResource = ({ opened, onClose }: CreateResourceProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('apiResources.create')}>
      <CreateForm onClose={onClose} />
    </SideDrawer>
  );
};

const CreateForm = ({ onClose }: Pick<CreateResourceProps, 'onClose'>) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name: '', indicator: '' },
    validate: {
      name: (name) => (name.trim() ? null : t('ui.required')),
      indicator: (indicator) => {
        const problem = indicatorProblem(indicator.trim());

        return problem ? t(`apiResources.indicatorProblems.${problem}`) : null;
      },
    },
  });
  const creation = useMutation({
    mutationFn: createResource,
    onSuccess: async ({ id, name }) => {
      await queries.invalidateQueries({ queryKey: resourcesKey });
      onClose();
      notifyDone(t('apiResources.created', { name }));
      await navigate({ to: '/api-resources/$id', params: { id } });
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit(({ name, indicator }) => creation.mutate({ name: name.trim(), indicator: indicator.trim() }))}>
      <Stack>
        <TextInput label={t('apiResources.name')} required maxLength={256} data-autofocus {...form.getInputProps('name')} />
        <TextInput
          label={t('apiResources.indicator')}
          description={t('apiResources.indicatorHint')}
          required
          type="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://api.example.com"
          {...form.getInputProps('indicator')}
        />
        <FormActions submitLabel={t('apiResources.create')} busy={creation.isPending} error={creation.error} onCancel={onClose} />
      </Stack>
    </form>
  );
};
