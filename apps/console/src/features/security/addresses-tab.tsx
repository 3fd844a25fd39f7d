import { Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { LineList } from './line-list.tsx';
import { wrongEntries, type DraftProps } from './settings.ts';

/** Which e-mail addresses nobody registers with. */
export const AddressesTab = ({ draft: { emailBlocklistPolicy: policy }, change }: DraftProps) => {
  const { t } = useTranslation();
  const set = (next: Partial<typeof policy>) => change({ emailBlocklistPolicy: { ...policy, ...next } });
  const problemOf = (entries: readonly string[] = []) => {
    const wrong = wrongEntries(entries);

    return wrong.length > 0 && t('security.addresses.wrong', { entries: wrong.slice(0, 3).join(', ') });
  };

  return (
    <Stack>
      <FormSection title={t('security.addresses.title')} description={t('security.addresses.text')}>
        <LineList
          label={t('security.addresses.blocked')}
          description={t('security.addresses.entryText')}
          value={policy.customBlocklist ?? []}
          onChange={(customBlocklist) => set({ customBlocklist })}
          error={problemOf(policy.customBlocklist)}
        />
        <LineList
          label={t('security.addresses.allowed')}
          description={t('security.addresses.allowedText')}
          value={policy.customAllowlist ?? []}
          onChange={(customAllowlist) => set({ customAllowlist })}
          error={problemOf(policy.customAllowlist)}
        />
        <Switch
          label={t('security.addresses.subaddressing')}
          description={t('security.addresses.subaddressingText')}
          checked={policy.blockSubaddressing ?? false}
          onChange={(event) => set({ blockSubaddressing: event.currentTarget.checked })}
        />
        <Switch
          label={t('security.addresses.disposable')}
          description={t('security.addresses.disposableText')}
          checked={policy.blockDisposableAddresses ?? false}
          onChange={(event) => set({ blockDisposableAddresses: event.currentTarget.checked })}
        />
      </FormSection>
    </Stack>
  );
};
