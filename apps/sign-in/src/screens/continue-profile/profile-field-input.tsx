import { useId } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { FieldPart, ProfileField } from '../../app/page-data.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { FieldValue } from './field-value.ts';

interface InputProps<Value> {
  readonly field: FieldPart;
  readonly value: Value;
  readonly hasProblem: boolean;
  readonly onChange: (value: Value) => void;
}

/** One field of the sign-up form, drawn as its type asks. */
export function ProfileFieldInput({ field, value, hasProblem, onChange }: InputProps<FieldValue> & { readonly field: ProfileField }) {
  const { t } = useApp();
  if (typeof value !== 'object') return <SingleInput field={field} value={value} hasProblem={hasProblem} onChange={onChange} />;
  return (
    <fieldset class="lt-group">
      <legend class="lt-label">{field.label || t(`profile.${field.name}`)}</legend>
      {field.description && <p class="lt-hint">{field.description}</p>}
      {(field.config.parts ?? [])
        .filter(({ enabled }) => enabled)
        .map((part) => (
          <SingleInput
            key={part.name}
            field={part}
            value={value[part.name] ?? ''}
            hasProblem={hasProblem && (part.required ? !value[part.name] : Boolean(value[part.name]))}
            onChange={(text) => onChange({ ...value, [part.name]: text })}
          />
        ))}
    </fieldset>
  );
}

function SingleInput(props: InputProps<string>) {
  if (props.field.type === 'Checkbox') return <Tick {...props} />;
  if (props.field.type === 'Select') return <Choice {...props} />;
  return <Line {...props} />;
}

const isoDate = 'yyyy-MM-dd';

function Line({ field, value, hasProblem, onChange }: InputProps<string>) {
  const { t } = useApp();
  const { type, config = {} } = field;
  // The browser's own calendar gives this format, in the person's own order of day, month and year.
  const hasCalendar = type === 'Date' && (config.format ?? isoDate) === isoDate;
  const format = type === 'Date' && !hasCalendar ? (config.format === 'custom' ? config.customFormat : config.format) : undefined;
  const hint = [field.description, config.placeholder ?? format].filter(Boolean).join(' · ');
  return (
    <TextField
      label={useLabel(field)}
      value={value}
      onInput={onChange}
      problem={hasProblem ? t('field.problem.profile') : undefined}
      hint={hint || undefined}
      input={{
        type: hasCalendar ? 'date' : 'text',
        name: field.name,
        required: field.required,
        ...(type === 'Number' && { inputMode: 'decimal' as const }),
        ...(type === 'Url' && { inputMode: 'url' as const, autocapitalize: 'none', spellcheck: false }),
      }}
    />
  );
}

function Choice({ field, value, hasProblem, onChange }: InputProps<string>) {
  const { t } = useApp();
  const id = useId();
  return (
    <div class="lt-field">
      <div class="lt-label-row">
        <label class="lt-label" for={id}>
          {useLabel(field)}
        </label>
      </div>
      <div class="lt-control" data-invalid={hasProblem}>
        <select
          id={id}
          class="lt-input"
          value={value}
          required={field.required}
          aria-invalid={hasProblem}
          aria-describedby={`${id}-problem`}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          <option value="">{field.config?.placeholder ?? ''}</option>
          {(field.config?.options ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label ?? option.value}
            </option>
          ))}
        </select>
      </div>
      <p class="lt-problem" id={`${id}-problem`} aria-live="polite">
        {hasProblem && t('field.problem.profile')}
      </p>
      {field.description && <p class="lt-hint">{field.description}</p>}
    </div>
  );
}

function Tick({ field, value, onChange }: InputProps<string>) {
  return (
    <label class="lt-checkbox">
      <input type="checkbox" checked={value === 'true'} onChange={({ currentTarget }) => onChange(String(currentTarget.checked))} />
      <span>{useLabel(field)}</span>
    </label>
  );
}

/** What the tenant calls it, else our word for a built-in field, else its name. */
function useLabel({ name, label, required }: FieldPart): string {
  const { t } = useApp();
  const text = label || (t.has(`profile.${name}`) ? t(`profile.${name}`) : name);
  return required ? text : t('profile.optional', { label: text });
}
