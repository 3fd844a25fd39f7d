import { Alert, Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { signIn } from '../../app/auth.ts';
import { errorOf } from '../../app/error-of.ts';
import { consoleBase } from '../../app/location.ts';
import { notifyFailure } from '../../ui/notify.ts';

type OtherAddressProps = { invited: string; /** Who is signed in. */ name: string };

/** Said when the invitation that was followed is for another address than the one that is signed in. */
export const OtherAddress = ({ invited, name }: OtherAddressProps) => {
  const { t } = useTranslation();

  const change = async () => {
    const search = new URLSearchParams({ for: invited });

    try {
      await signIn({
        returnTo: `${window.location.origin}${consoleBase}/invitations?${search.toString()}`,
        loginHint: invited,
        anew: true,
      });
    } catch (error) {
      notifyFailure(errorOf(error));
    }
  };

  return (
    <Alert color="orange" title={t('invitations.otherTitle', { invited })} ta="start">
      <Stack gap="sm" align="start">
        {t('invitations.otherText', { name })}
        <Button variant="default" onClick={() => void change()}>
          {t('invitations.signInAs', { invited })}
        </Button>
      </Stack>
    </Alert>
  );
};
