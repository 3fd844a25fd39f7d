import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../../ui/form-actions.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { isScopeName } from '../../api-resources/resource.ts';
import { createTemplateScope, templateKey, updateTemplateScope, type TemplateScope } from './queries.ts';

type TemplateScopeDrawerProps = {
  /** The permission to change, or `new`; closed without it. */
  edited: TemplateScope | 'new' | undefined;
  onClose: () => void;
};

export const TemplateScopeDrawer = ({ edited, onClose }: TemplateScopeDrawerProps) => {
  const { t } = useTranslation();
  const isNew = edited === 'new';

  return (
    <SideDrawer
      opened={edited !== undefined}
      onClose={onClose}
      title={t(isNew ? 'apiResources.permissions.create' : 'apiResources.permissions.edit')}
    >
      <ScopeForm scope={isNew ? undefined : edited} onClose={onClose} />
    </SideDrawer>
  );
};

const ScopeForm = ({ scope, onClose }: { scope: TemplateScope | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name: scope?.name ?? '', description: scope?.description ?? '' },
    validate: { name: (name) => (isScopeName(name.trim()) ? null : t('apiResources.permissions.nameRule')) },
  });
  const saving = useMutation({
    mutationFn: async (values: { name: string; description: string }) => {
      const input = { name: values.name.trim(), description: values.description.trim() || null };

      return scope ? updateTemplateScope(scope.id, input) : createTemplateScope(input);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: templateKey });
      onClose();
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack>
        <TextInput
          label={t('apiResources.permissions.name')}
          description={t('apiResources.permissions.nameHint')}
          placeholder="invite:member"
          required
          maxLength={128}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Textarea
          label={t('apiResources.permissions.description')}
          description={t('apiResources.permissions.descriptionHint')}
          maxLength={256}
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
