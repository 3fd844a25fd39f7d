import { Checkbox, NumberInput, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { LineList } from './line-list.tsx';
import { PasswordTrial } from './password-trial.tsx';
import { defaults, type DraftProps, type PasswordPolicy } from './settings.ts';

/** `isSaved`: the policy in view is the one that holds, so that it can be tried. */
export const PasswordTab = ({ draft: { passwordPolicy: policy }, change, isSaved }: DraftProps & { isSaved: boolean }) => {
  const { t } = useTranslation();
  const set = (next: Partial<PasswordPolicy>) => change({ passwordPolicy: { ...policy, ...next } });
  const reject = (next: PasswordPolicy['rejects']) => set({ rejects: { ...policy.rejects, ...next } });

  return (
    <Stack>
      <FormSection title={t('security.password.rules')} description={t('security.password.rulesText')}>
        <NumberInput
          label={t('security.password.length')}
          description={t('security.password.lengthText')}
          min={1}
          max={256}
          allowDecimal={false}
          value={policy.length?.min ?? defaults.passwordLength}
          onChange={(min) => typeof min === 'number' && set({ length: { ...policy.length, min } })}
        />
        <Radio.Group
          label={t('security.password.kinds')}
          description={t('security.password.kindsText')}
          value={String(policy.characterTypes?.min ?? defaults.characterTypes)}
          onChange={(min) => set({ characterTypes: { min: Number(min) } })}
        >
          <Stack gap="xs" mt="xs">
            {['1', '2', '3', '4'].map((value) => (
              <Radio key={value} value={value} label={t(`security.password.kind.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
      </FormSection>
      <FormSection title={t('security.password.refused')} description={t('security.password.refusedText')}>
        <Checkbox
          label={t('security.password.pwned')}
          description={t('security.password.pwnedText')}
          checked={policy.rejects?.pwned ?? true}
          onChange={(event) => reject({ pwned: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('security.password.repetition')}
          checked={policy.rejects?.repetitionAndSequence ?? true}
          onChange={(event) => reject({ repetitionAndSequence: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('security.password.userInfo')}
          checked={policy.rejects?.userInfo ?? true}
          onChange={(event) => reject({ userInfo: event.currentTarget.checked })}
        />
        <LineList
          label={t('security.password.words')}
          description={t('security.password.wordsText')}
          value={policy.rejects?.words ?? []}
          onChange={(words) => reject({ words })}
        />
      </FormSection>
      <PasswordTrial isSaved={isSaved} />
    </Stack>
  );
};
