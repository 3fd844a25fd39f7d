import { Button, Card, Title } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import type { SignInExperience } from '../sign-in-experience.ts';
import type { Connectors } from '../sign-up-and-sign-in/rules.ts';
import { Preview } from './preview.tsx';
import classes from './preview.module.css';

interface PreviewPanelProps {
  readonly draft: SignInExperience;
  readonly connectors: Connectors;
}

/** Beside the form where there is room for both, otherwise in a drawer. */
export const PreviewPanel = (props: PreviewPanelProps) => {
  const { t } = useTranslation();
  const hasRoom = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const [isOpen, { open, close }] = useDisclosure(false);
  const title = t('signInExperience.preview.title');

  if (hasRoom) {
    return (
      <Card component="section" className={classes['panel'] ?? ''} padding="md" aria-label={title}>
        <Title order={2} fz="md" mb="sm">
          {title}
        </Title>
        <Preview {...props} />
      </Card>
    );
  }

  return (
    <div className={classes['opener']}>
      <Button variant="default" leftSection={<IconEye size={16} aria-hidden />} onClick={open}>
        {title}
      </Button>
      <SideDrawer opened={isOpen} onClose={close} title={title}>
        <Preview {...props} />
      </SideDrawer>
    </div>
  );
};
