import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../../ui/form-actions.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { isScopeName } from '../resource.ts';

export type ScopeInput = { name: string; description: string | null };

type ScopeFormProps<Scope> = {
  placeholder: string;
  maxLengths: { name: number; description?: number };
  /** Changes the permission, or creates one where there is none, and refreshes what shows it. */
  onSave: (scope: Scope | undefined, input: ScopeInput) => Promise<void>;
  onClose: () => void;
};

export type ScopeDrawerProps<Scope> = ScopeFormProps<Scope> & {
  /** The permission to change, or `new`; closed without it. */
  edited: Scope | 'new' | undefined;
};

/** Names a permission: of an API resource, or of the organization template. */
export const ScopeDrawer = <Scope extends ScopeInput>({ edited, ...form }: ScopeDrawerProps<Scope>) => {
  const { t } = useTranslation();
  const isNew = edited === 'new';

  return (
    <SideDrawer
      opened={edited !== undefined}
      onClose={form.onClose}
      title={t(isNew ? 'apiResources.permissions.create' : 'apiResources.permissions.edit')}
    >
      <ScopeForm {...form} scope={isNew ? undefined : edited} />
    </SideDrawer>
  );
};

const ScopeForm = <Scope extends ScopeInput>({
  scope,
  placeholder,
  maxLengths,
  onSave,
  onClose,
}: ScopeFormProps<Scope> & { scope: Scope | undefined }) => {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { name: scope?.name ?? '', description: scope?.description ?? '' },
    validate: { name: (name) => (isScopeName(name.trim()) ? null : t('apiResources.permissions.nameRule')) },
  });
  const saving = useMutation({
    mutationFn: async ({ name, description }: typeof form.values) =>
      onSave(scope, { name: name.trim(), description: description.trim() || null }),
    onSuccess: onClose,
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack>
        <TextInput
          label={t('apiResources.permissions.name')}
          description={t('apiResources.permissions.nameHint')}
          placeholder={placeholder}
          required
          maxLength={maxLengths.name}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Textarea
          label={t('apiResources.permissions.description')}
          description={t('apiResources.permissions.descriptionHint')}
          maxLength={maxLengths.description}
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
