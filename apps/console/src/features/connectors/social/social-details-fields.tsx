import { Stack, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConnectorFactory } from '../connector.ts';
import type { SocialDetailsForm } from './use-social-details.ts';

interface SocialDetailsFieldsProps {
  readonly form: SocialDetailsForm;
  readonly factory: Pick<ConnectorFactory, 'isStandard' | 'isTokenStorageSupported'>;
  /** People have accounts linked under the target: it stays. */
  readonly isNew: boolean;
}

const texts = ['name', 'target', 'logo', 'logoDark'] as const;

/** What the button shows, and what is kept of who comes. */
export const SocialDetailsFields = ({ form, factory, isNew }: SocialDetailsFieldsProps) => {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      {factory.isStandard &&
        texts.map((field) => (
          <TextInput
            key={field}
            label={t(`connectors.social.${field}`)}
            description={t(`connectors.social.${field}Text`)}
            value={form.values[field]}
            error={form.problems[field]}
            required={field === 'name' || field === 'target'}
            disabled={field === 'target' && !isNew}
            spellCheck={false}
            onChange={(event) => form.change({ [field]: event.currentTarget.value })}
          />
        ))}
      <Switch
        label={t('connectors.social.syncProfile')}
        description={t('connectors.social.syncProfileText')}
        checked={form.values.syncProfile}
        onChange={(event) => form.change({ syncProfile: event.currentTarget.checked })}
      />
      {factory.isTokenStorageSupported && (
        <Switch
          label={t('connectors.social.enableTokenStorage')}
          description={t('connectors.social.enableTokenStorageText')}
          checked={form.values.enableTokenStorage}
          onChange={(event) => form.change({ enableTokenStorage: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
};
