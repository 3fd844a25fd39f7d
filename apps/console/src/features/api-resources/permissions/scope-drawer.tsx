import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../../ui/form-actions.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { createScope, resourcesKey, updateScope } from '../queries.ts';
import { isScopeName, type Scope } from '../resource.ts';

type ScopeDrawerProps = {
  resourceId: string;
  /** The permission to change, or `new`; closed without it. */
  edited: Scope | 'new' | undefined;
  onClose: () => void;
};

export const ScopeDrawer = ({ resourceId, edited, onClose }: ScopeDrawerProps) => {
  const { t } = useTranslation();
  const isNew = edited === 'new';

  return (
    <SideDrawer
      opened={edited !== undefined}
      onClose={onClose}
      title={t(isNew ? 'apiResources.permissions.create' : 'apiResources.permissions.edit')}
    >
      <ScopeForm resourceId={resourceId} scope={isNew ? undefined : edited} onClose={onClose} />
    </SideDrawer>
  );
};

const ScopeForm = ({ resourceId, scope, onClose }: { resourceId: string; scope: Scope | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name: scope?.name ?? '', description: scope?.description ?? '' },
    validate: { name: (name) => (isScopeName(name.trim()) ? null : t('apiResources.permissions.nameRule')) },
  });
  const saving = useMutation({
    mutationFn: async (values: { name: string; description: string }) => {
      const input = { name: values.name.trim(), description: values.description.trim() || null };

      return scope ? updateScope(scope, input) : createScope(resourceId, input);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: resourcesKey });
      onClose();
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack>
        <TextInput
          label={t('apiResources.permissions.name')}
          description={t('apiResources.permissions.nameHint')}
          placeholder="read:orders"
          required
          maxLength={256}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Textarea
          label={t('apiResources.permissions.description')}
          description={t('apiResources.permissions.descriptionHint')}
          autosize
          minRows={2}
          {...form.getInputProps('description')}
        />
        <FormActions
          submitLabel={scope ? t('ui.save') : t('apiResources.permissions.create')}
          busy={saving.isPending}
          error={saving.error}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
};
