import { SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../ui/form-actions.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { ScopeSelect } from '../api-resources/scope-select.tsx';
import { createRole, rolesKey } from './queries.ts';
import { roleTypes, type RoleType } from './role.ts';

type CreateRoleProps = { opened: boolean; onClose: () => void };
type RoleForm = { type: RoleType; name: string; description: string; scopeIds: string[] };

export const CreateRole = ({ opened, onClose }: CreateRoleProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('roles.create')}>
      <CreateForm onClose={onClose} />
    </SideDrawer>
  );
};

const CreateForm = ({ onClose }: Pick<CreateRoleProps, 'onClose'>) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm<RoleForm>({
    initialValues: { type: 'User', name: '', description: '', scopeIds: [] },
    validate: {
      name: (name) => (name.trim() ? null : t('ui.required')),
      description: (description) => (description.trim() ? null : t('ui.required')),
    },
  });
  const creation = useMutation({
    mutationFn: async ({ name, description, ...rest }: RoleForm) =>
      createRole({ ...rest, name: name.trim(), description: description.trim() }),
    onSuccess: async ({ id, name }) => {
      await queries.invalidateQueries({ queryKey: rolesKey });
      onClose();
      notifyDone(t('roles.created', { name }));
      await navigate({ to: '/roles/$id', params: { id } });
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => creation.mutate(values))}>
      <Stack>
        <FormField label={t('roles.type')} description={t(`roles.typeHints.${form.values.type}`)}>
          <SegmentedControl
            aria-label={t('roles.type')}
            my={4}
            data={roleTypes.map((type) => ({ value: type, label: t(`roles.types.${type}`) }))}
            value={form.values.type}
            // What one type may hold, the other may not.
            onChange={(type) => form.setValues({ type, scopeIds: [] })}
          />
        </FormField>
        <TextInput label={t('roles.name')} required maxLength={128} data-autofocus {...form.getInputProps('name')} />
        <Textarea
          label={t('roles.descriptionLabel')}
          required
          maxLength={128}
          autosize
          minRows={2}
          {...form.getInputProps('description')}
        />
        <ScopeSelect
          label={t('roles.tabs.permissions')}
          value={form.values.scopeIds}
          onChange={(scopeIds) => form.setFieldValue('scopeIds', scopeIds)}
          withSystemApis={form.values.type === 'MachineToMachine'}
        />
        <FormActions submitLabel={t('roles.create')} busy={creation.isPending} error={creation.error} onCancel={onClose} />
      </Stack>
    </form>
  );
};
