import { useForm, type FormRulesRecord } from '@mantine/form';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { notifyDone, notifyFailure } from './notify.ts';

type SavedFormInput<Values extends object> = {
  initialValues: Values;
  validate?: FormRulesRecord<Values>;
  /** Sends the values, and gives those that stand from now on. */
  save: (values: Values) => Promise<Values>;
  /** What shows them elsewhere. */
  queryKey: QueryKey;
};

/** A form over something that is already there; `SavedForm` draws it. */
export const useSavedForm = <Values extends object>({ save, queryKey, ...input }: SavedFormInput<Values>) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<Values>(input);
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async (saved) => {
      form.setInitialValues(saved);
      form.reset();
      await queries.invalidateQueries({ queryKey });
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });

  return { form, saving };
};
