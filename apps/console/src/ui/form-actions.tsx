import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type FormActionsProps = {
  submitLabel: string;
  busy: boolean;
  error: Error | null;
  /** There is nothing to send yet. */
  disabled?: boolean;
  onCancel: () => void;
};

/** The foot of a form in a drawer: why it was refused, the way out, and the button that says what happens. */
export const FormActions = ({ submitLabel, busy, error, disabled = false, onCancel }: FormActionsProps) => {
  const { t } = useTranslation();

  return (
    <>
      {error && (
        <Alert color="red" role="alert">
          {error.message}
        </Alert>
      )}
      <Group justify="end" gap="sm">
        <Button variant="default" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={disabled}>
          {submitLabel}
        </Button>
      </Group>
    </>
  );
};
