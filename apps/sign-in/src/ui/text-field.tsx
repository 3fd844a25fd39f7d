import type { ComponentChildren, InputHTMLAttributes, PartialInputHTMLAttributes } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface InputProps extends Pick<
  PartialInputHTMLAttributes<HTMLInputElement>,
  'name' | 'inputMode' | 'autocomplete' | 'autocapitalize' | 'spellcheck' | 'required' | 'autoFocus' | 'dir'
> {
  readonly type: 'text' | 'tel' | 'password' | 'date';
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly problem?: string | undefined;
  readonly hint?: ComponentChildren;
  /** Beside the label: the badge of the way used last. */
  readonly badge?: ComponentChildren;
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
  readonly input: InputProps;
}

/** A labelled field with its problem beside it. When a problem appears, the field takes the focus, so that its text is read out. */
export function TextField({ label, value, onInput, problem, hint, badge, before, after, input }: TextFieldProps) {
  // Preact's types tie a role to each type of input; these fields have none.
  const attributes = input as InputHTMLAttributes;
  const id = useId();
  const element = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) element.current?.focus();
  }, [problem]);
  const describedBy = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="lt-field">
      <div class="lt-label-row">
        <label class="lt-label" for={id}>
          {label}
        </label>
        {badge}
      </div>
      <div class="lt-control" data-invalid={problem !== undefined}>
        {before}
        <input
          {...attributes}
          ref={element}
          id={id}
          class="lt-input"
          value={value}
          aria-invalid={problem !== undefined}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
        {after}
      </div>
      <p class="lt-problem" id={`${id}-problem`} aria-live="polite">
        {problem}
      </p>
      {hint && (
        <p class="lt-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
