import { useState } from 'preact/hooks';
import { ApiFailure } from '../../api/api-failure.ts';
import { useApp } from '../../app/app-context.ts';
import type { ProfileField } from '../../app/page-data.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { ProfileFieldInput } from './profile-field-input.tsx';
import { firstValue, type FieldValue } from './field-value.ts';

/** The fields that this tenant asks of everybody who registers. */
export function ExtraProfile() {
  const { experience, flow, t } = useApp();
  const fields = signUpFields(experience);
  const [values, setValues] = useState(() => new Map(fields.map((field) => [field.name, firstValue(field)])));
  const [problems, setProblems] = useState<ReadonlySet<string>>(new Set());
  const action = useAction();
  const submit = () => {
    const empty = fields.filter((field) => isMissing(field, values.get(field.name))).map(({ name }) => name);
    setProblems(new Set(empty));
    if (empty.length > 0) return;
    void action.run(async () => {
      try {
        return await flow.addProfile({ type: 'extraProfile', values: Object.fromEntries(values) });
      } catch (failure) {
        const refused = refusedFields(failure);
        if (refused.size === 0) throw failure;
        return setProblems(refused);
      }
    });
  };
  return (
    <Screen title={t('screen.continue.title.extraProfile')} lead={t('screen.continue.lead.extraProfile')}>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <Form onSubmit={submit}>
        {fields.map((field) => (
          <ProfileFieldInput
            key={field.name}
            field={field}
            value={values.get(field.name) ?? ''}
            hasProblem={problems.has(field.name)}
            onChange={(value) => setValues(new Map(values).set(field.name, value))}
          />
        ))}
        <SubmitButton isPending={action.isPending}>{t('action.continue')}</SubmitButton>
      </Form>
    </Screen>
  );
}

type FieldsSettings = Pick<ReturnType<typeof useApp>['experience'], 'customProfileFields' | 'signUpProfileFields'>;

function signUpFields({ customProfileFields, signUpProfileFields: chosen }: FieldsSettings): readonly ProfileField[] {
  if (!chosen) return customProfileFields;
  return chosen.flatMap(({ name }) => customProfileFields.find((field) => field.name === name) ?? []);
}

function isMissing(field: ProfileField, value: FieldValue | undefined): boolean {
  if (typeof value === 'object') return (field.config.parts ?? []).some((part) => part.enabled && part.required && !value[part.name]);
  return field.required && !value;
}

/** The fields that the server would not take. */
function refusedFields(failure: unknown): ReadonlySet<string> {
  if (!(failure instanceof ApiFailure) || failure.code !== 'guard.invalid_input') return new Set();
  const { issues } = (failure.data ?? {}) as { issues?: readonly { path?: readonly string[] }[] };
  return new Set((issues ?? []).flatMap(({ path }) => path?.[0] ?? []));
}
