import { Button, Skeleton, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DeleteButton } from '../../ui/delete-button.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { NameValueList } from '../../ui/name-value-list.tsx';
import { notifyDone, notifyFailure } from '../../ui/notify.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { claimsKey, customizerQuery, deleteCustomizer, saveCustomizer, type Customizer, type TokenType } from './queries.ts';
import { scriptProblems, toCustomizer, toScriptForm, type ScriptForm } from './script-form.ts';
import { TryScript } from './try-script.tsx';

const CodeEditor = lazy(async () => ({ default: (await import('../../ui/code-editor.tsx')).CodeEditor }));

/** The script that adds claims to one kind of access token. */
export const ScriptTab = ({ type }: { type: TokenType }) => {
  const [removals, setRemovals] = useState(0);

  return (
    <QueryView query={useQuery(customizerQuery(type))}>
      {(customizer) => (
        <ScriptEditor key={removals} type={type} customizer={customizer} onRemoved={() => setRemovals((count) => count + 1)} />
      )}
    </QueryView>
  );
};

type ScriptEditorProps = { type: TokenType; customizer: Customizer | null; onRemoved: () => void };

const ScriptEditor = ({ type, customizer, onRemoved }: ScriptEditorProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<ScriptForm>({ initialValues: toScriptForm(type, customizer) });
  const problems = scriptProblems(form.values);
  const isSavable = Object.keys(problems).length === 0;
  const saving = useMutation({
    mutationFn: async (values: ScriptForm) => saveCustomizer(type, toCustomizer(values)),
    onSuccess: (saved) => {
      queries.setQueryData(customizerQuery(type).queryKey, saved);
      form.setInitialValues(toScriptForm(type, saved));
      form.reset();
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });
  const remove = async () => {
    await deleteCustomizer(type);
    await queries.invalidateQueries({ queryKey: claimsKey });
    onRemoved();
    notifyDone(t('customClaims.deleted'));
  };

  return (
    <>
      <Stack>
        <FormSection title={t('customClaims.script')} description={t(`customClaims.scriptTexts.${type}`)}>
          <FormField label={t('customClaims.script')} error={problems.script && t('ui.required')}>
            <Suspense fallback={<Skeleton height={280} />}>
              <CodeEditor
                label={t('customClaims.script')}
                language="javascript"
                value={form.values.script}
                onChange={(script) => form.setFieldValue('script', script)}
              />
            </Suspense>
          </FormField>
          <NameValueList
            label={t('customClaims.variables')}
            description={t('customClaims.variablesHint')}
            lines={form.values.variables}
            onChange={(variables) => form.setFieldValue('variables', variables)}
            fieldLabel={(field, number) => t(`customClaims.variable.${field}`, { number })}
            placeholder="API_KEY"
            error={problems.variables && t('customClaims.duplicateVariable')}
          />
          <Switch
            label={t('customClaims.block')}
            description={t('customClaims.blockHint')}
            {...form.getInputProps('blockIssuanceOnError', { type: 'checkbox' })}
          />
          <div>
            {customizer ? (
              <DeleteButton label={t('customClaims.delete')} title={t('customClaims.deleteTitle')} onDelete={remove}>
                {t('customClaims.deleteText')}
              </DeleteButton>
            ) : (
              <Button disabled={!isSavable} loading={saving.isPending} onClick={() => saving.mutate(form.values)}>
                {t('customClaims.start')}
              </Button>
            )}
          </div>
        </FormSection>
        <TryScript type={type} form={form} problems={problems} />
      </Stack>
      <SaveBar
        dirty={form.isDirty()}
        saving={saving.isPending}
        onSave={() => isSavable && saving.mutate(form.values)}
        onDiscard={form.reset}
      />
    </>
  );
};
