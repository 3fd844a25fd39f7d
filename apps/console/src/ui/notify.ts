import { notifications } from '@mantine/notifications';
import { t } from 'i18next';

/** A short word at the corner after something was done. */
export const notifyDone = (message: string) => {
  notifications.show({ message, color: 'teal', autoClose: 4000, withBorder: true, closeButtonProps: { 'aria-label': t('ui.close') } });
};

/** The same for what failed where no field can carry the message. */
export const notifyFailure = (error: Error) => {
  notifications.show({
    message: error.message,
    color: 'red',
    autoClose: 10_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('ui.close') },
  });
};
