import { Drawer, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type SideDrawerProps = { opened: boolean; onClose: () => void; title: string; children: ReactNode };

/** For a side task that keeps the page in sight; the whole width on a phone. */
export const SideDrawer = ({ opened, onClose, title, children }: SideDrawerProps) => {
  const { t } = useTranslation();

  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={
        <Title order={2} component="span">
          {title}
        </Title>
      }
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {children}
    </Drawer>
  );
};
