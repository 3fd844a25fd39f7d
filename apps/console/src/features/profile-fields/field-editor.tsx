import { Alert, Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { notifyDone } from '../../ui/notify.ts';
import { emptyForm, fieldTypes, fixedName, problemsOf, toForm, toInput, type FieldForm, type ProfileField } from './field-form.ts';
import { createField, profileFieldsQuery, replaceField } from './queries.ts';
import { TypeFields } from './type-fields.tsx';

/** Makes a field, or changes one; name and type stay as they were made. */
export const FieldEditor = ({ saved, onClose }: { saved: ProfileField | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form, setForm] = useState<FieldForm>(() => (saved ? toForm(saved) : emptyForm));
  const [checked, setChecked] = useState(false);
  const problems = problemsOf(form);
  const change = (patch: Partial<FieldForm>) => setForm((current) => ({ ...current, ...patch }));
  const saving = useMutation({
    mutationFn: async () => (saved ? replaceField(toInput(form)) : createField(toInput(form))),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: profileFieldsQuery.queryKey });
      onClose();
      notifyDone(t('ui.saved'));
    },
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);

        if (problems.size === 0) {
          saving.mutate();
        }
      }}
    >
      <Stack>
        <NativeSelect
          label={t('profileFields.type')}
          data={fieldTypes.map((value) => ({ value, label: t(`profileFields.types.${value}`) }))}
          disabled={saved !== undefined}
          value={form.type}
          onChange={(event) => {
            const type = fieldTypes.find((one) => one === event.currentTarget.value);

            if (type) {
              change({ type });
            }
          }}
        />
        <TextInput
          label={t('profileFields.name')}
          description={t('profileFields.nameText')}
          required
          maxLength={128}
          disabled={saved !== undefined || fixedName(form.type) !== undefined}
          value={fixedName(form.type) ?? form.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={checked && problems.has('name') && t('profileFields.problems.name')}
          spellCheck={false}
        />
        <TextInput
          label={t('profileFields.label')}
          description={t('profileFields.labelText')}
          required
          maxLength={128}
          value={form.label}
          onChange={(event) => change({ label: event.currentTarget.value })}
          error={checked && problems.has('label') && t('ui.required')}
        />
        <TextInput
          label={t('profileFields.hint')}
          maxLength={256}
          value={form.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        <TypeFields form={form} change={change} problems={checked ? problems : new Set()} />
        {form.type !== 'Checkbox' && (
          <Checkbox
            label={t('profileFields.isRequired')}
            checked={form.required}
            onChange={(event) => change({ required: event.currentTarget.checked })}
          />
        )}
        {saving.error && <Alert color="red">{saving.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {saved ? t('ui.save') : t('profileFields.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
