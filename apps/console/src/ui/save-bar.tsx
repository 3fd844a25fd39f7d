import { Button, Group, Modal, Stack, Text, Transition } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import classes from './save-bar.module.css';

type SaveBarProps = {
  /** Something was changed and not saved. */
  dirty: boolean;
  saving: boolean;
  onSave: () => void;
  onDiscard: () => void;
};

/** Sticks to the foot of a form while it holds unsaved changes, and warns before they are lost. Put it last in the form. */
export const SaveBar = ({ dirty, saving, onSave, onDiscard }: SaveBarProps) => {
  const { t } = useTranslation();

  return (
    <>
      <UnsavedWarning dirty={dirty && !saving} />
      <Transition mounted={dirty} transition="slide-up" duration={120}>
        {(style) => (
          <Group className={classes['bar'] ?? ''} style={style} justify="space-between" gap="sm" role="region" aria-label={t('ui.unsaved')}>
            <Text fw={600}>{t('ui.unsaved')}</Text>
            <Group gap="sm">
              <Button variant="default" onClick={onDiscard} disabled={saving}>
                {t('ui.discard')}
              </Button>
              <Button onClick={onSave} loading={saving}>
                {t('ui.save')}
              </Button>
            </Group>
          </Group>
        )}
      </Transition>
    </>
  );
};

/** Asks before a page with unsaved changes is left, by link, back button or closing the tab. */
export const UnsavedWarning = ({ dirty }: { dirty: boolean }) => {
  const { t } = useTranslation();
  const blocker = useBlocker({
    // Another tab of the same page keeps what was typed.
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';

  return (
    <Modal opened={blocked} onClose={() => blocker.reset?.()} title={t('ui.leaveTitle')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <Stack>
        <Text>{t('ui.leaveText')}</Text>
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={() => blocker.reset?.()} data-autofocus>
            {t('ui.stay')}
          </Button>
          <Button color="red" onClick={() => blocker.proceed?.()}>
            {t('ui.leave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
