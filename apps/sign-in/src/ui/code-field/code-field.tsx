import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { toAsciiDigits } from '../../phone/ascii-digits.ts';

export const codeLength = 6;

interface CodeFieldProps {
  readonly value: string;
  readonly onInput: (code: string) => void;
  /** All digits are there. */
  readonly onComplete: (code: string) => void;
  readonly problem?: string | undefined;
}

/**
 * One input, drawn as six boxes: paste, backspace and the one-time code that the phone offers work as in any field.
 * Codes are read from left to right in every language.
 */
export function CodeField({ value, onInput, onComplete, problem }: CodeFieldProps) {
  const { t } = useApp();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [hasFocus, setFocus] = useState(false);
  useEffect(() => input.current?.focus(), [problem]);

  const change = (element: HTMLInputElement) => {
    const code = toAsciiDigits(element.value).replace(/\D/g, '').slice(0, codeLength);
    // The element keeps what was typed when the state stays the same (a letter, a seventh digit).
    element.value = code;
    if (code === value) return;
    onInput(code);
    if (code.length === codeLength) onComplete(code);
  };
  const keepCaretAtEnd = () => input.current?.setSelectionRange(codeLength, codeLength);

  return (
    <div class="lt-field">
      <label class="lt-label" for={id}>
        {t('code.label')}
      </label>
      <div class="lt-code" dir="ltr" data-invalid={problem !== undefined}>
        <input
          ref={input}
          id={id}
          class="lt-code-input"
          name="code"
          inputMode="numeric"
          autocomplete="one-time-code"
          // Room for a paste such as "123 456"; what is too much is cut in `change`.
          maxLength={codeLength * 4}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => change(currentTarget)}
          onFocus={() => {
            setFocus(true);
            keepCaretAtEnd();
          }}
          onBlur={() => setFocus(false)}
          onSelect={keepCaretAtEnd}
        />
        {Array.from({ length: codeLength }, (_, index) => (
          <span
            key={index}
            class="lt-code-box"
            aria-hidden="true"
            data-active={hasFocus && index === Math.min(value.length, codeLength - 1)}
          >
            {value[index]}
          </span>
        ))}
      </div>
      <p class="lt-problem" id={`${id}-problem`} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
