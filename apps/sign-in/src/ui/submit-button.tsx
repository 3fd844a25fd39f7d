import type { ComponentChildren } from 'preact';
import { useApp } from '../app/app-context.ts';

interface SubmitButtonProps {
  readonly isPending: boolean;
  /** Of a form that the browser posts itself: what was pressed is sent as `<name>=yes`. */
  readonly name?: string;
  readonly children: ComponentChildren;
}

/** Keeps its focus and its place while the answer is awaited; a second click does nothing (use-action.ts). */
export function SubmitButton({ isPending, name, children }: SubmitButtonProps) {
  const { t } = useApp();
  return (
    <button type="submit" {...(name && { name, value: 'yes' })} class="lt-button" aria-disabled={isPending} data-pending={isPending}>
      <span>{children}</span>
      {isPending && <span class="lt-bars" role="status" aria-label={t('action.wait')} />}
    </button>
  );
}
