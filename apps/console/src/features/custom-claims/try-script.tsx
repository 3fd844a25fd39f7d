import { Alert, Button, Code, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ApiFailure } from '../../app/api-failure.ts';
import { FormField } from '../../ui/form-field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { JsonEditor } from '../../ui/json-editor.tsx';
import { testCustomizer, type TokenType } from './queries.ts';
import { toTest, type ScriptForm, type ScriptProblems } from './script-form.ts';

type TryScriptProps = { type: TokenType; form: UseFormReturnType<ScriptForm>; problems: ScriptProblems };

/** Runs the script as it stands in the editor, for a made-up token. */
export const TryScript = ({ type, form, problems }: TryScriptProps) => {
  const { t } = useTranslation();
  const run = useMutation({ mutationFn: async () => testCustomizer(toTest(type, form.values)) });

  return (
    <FormSection title={t('customClaims.try')} description={t('customClaims.tryText')}>
      {(['tokenSample', 'contextSample'] as const).map((field) => (
        <FormField key={field} label={t(`customClaims.${field}`)} error={problems[field] && t('ui.jsonObjectRule')}>
          <JsonEditor label={t(`customClaims.${field}`)} value={form.values[field]} onChange={(text) => form.setFieldValue(field, text)} />
        </FormField>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          loading={run.isPending}
          disabled={Object.keys(problems).length > 0}
          onClick={() => run.mutate()}
        >
          {t('customClaims.run')}
        </Button>
      </div>
      <Stack aria-live="polite">
        {run.error && <Refusal error={run.error} />}
        {run.data && (
          <FormField label={t('customClaims.result')}>
            <Code block>{JSON.stringify(run.data, null, 2)}</Code>
          </FormField>
        )}
      </Stack>
    </FormSection>
  );
};

/** A script that says no did what it was written for; one that fails did not. */
const Refusal = ({ error }: { error: Error }) => {
  const { t } = useTranslation();
  const isDenial = error instanceof ApiFailure && error.status === 403;

  return (
    <Alert color={isDenial ? 'orange' : 'red'} title={t(isDenial ? 'customClaims.denied' : 'customClaims.failed')}>
      {error.message}
    </Alert>
  );
};
