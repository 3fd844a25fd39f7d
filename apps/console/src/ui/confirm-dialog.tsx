import { Alert, Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type ConfirmDialogProps = {
  opened: boolean;
  title: string;
  /** One sentence about what will happen. */
  children: ReactNode;
  /** What will be gone, item by item. */
  losses?: readonly string[];
  /** The button says what happens: "Delete application". */
  confirmLabel: string;
  /** To be typed before the button works, for what cannot be undone. */
  typeToConfirm?: string;
  busy?: boolean;
  error?: Error | null;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something is taken away, and names it. */
export const ConfirmDialog = ({ opened, title, onClose, ...rest }: ConfirmDialogProps) => {
  const { t } = useTranslation();

  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <ConfirmForm {...rest} onClose={onClose} />
    </Modal>
  );
};

const ConfirmForm = (props: Omit<ConfirmDialogProps, 'opened' | 'title'>) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const blocked = props.typeToConfirm !== undefined && typed.trim() !== props.typeToConfirm;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();

        if (!blocked) {
          props.onConfirm();
        }
      }}
    >
      <Stack>
        <Text component="div">{props.children}</Text>
        {props.losses && props.losses.length > 0 && (
          <List>
            {props.losses.map((loss) => (
              <List.Item key={loss}>{loss}</List.Item>
            ))}
          </List>
        )}
        {props.typeToConfirm !== undefined && (
          <TextInput
            label={t('ui.typeToConfirm', { text: props.typeToConfirm })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        {props.error && <Alert color="red">{props.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={props.onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" color="red" loading={props.busy ?? false} disabled={blocked}>
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
