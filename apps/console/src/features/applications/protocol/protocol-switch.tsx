import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ProtocolFormState, Switch as SwitchName } from './protocol-form.ts';

export const ProtocolSwitch = ({ form, name }: { form: ProtocolFormState; name: SwitchName }) => {
  const { t } = useTranslation();

  return (
    <Switch
      label={t(`protocol.switches.${name}`)}
      description={t(`protocol.switchHints.${name}`)}
      {...form.getInputProps(name, { type: 'checkbox' })}
    />
  );
};
