import { Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { SaveBar } from './save-bar.tsx';

type SavedFormProps<Values> = {
  form: UseFormReturnType<Values>;
  saving: UseMutationResult<Values, Error, Values>;
  children: ReactNode;
};

/** The cards of a form of `useSavedForm`, and the bar that saves them. */
export const SavedForm = <Values,>({ form, saving, children }: SavedFormProps<Values>) => {
  const save = form.onSubmit((values) => saving.mutate(values));
  const discard = () => {
    form.reset();
    saving.reset();
  };

  return (
    <form onSubmit={save} noValidate>
      <Stack>{children}</Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => save()} onDiscard={discard} />
    </form>
  );
};
