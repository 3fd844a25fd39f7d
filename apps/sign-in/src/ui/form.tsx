import type { ComponentChildren } from 'preact';

interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** A form whose checks and answers are ours: the browser's own bubbles are off. */
export function Form({ onSubmit, children }: FormProps) {
  return (
    <form
      class="lt-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
