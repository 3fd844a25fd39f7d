import { Select, Stack, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import type { DraftProps } from '../draft.ts';
import { customLanguagesQuery } from '../queries.ts';
import type { AgreeToTermsPolicy } from '../sign-in-experience.ts';
import { languageOptions } from './language-options.ts';

export const ContentTab = (props: DraftProps) => (
  <Stack gap="lg">
    <TermsSection {...props} />
    <LanguagesSection {...props} />
    <SupportSection {...props} />
  </Stack>
);

type AddressField = 'termsOfUseUrl' | 'privacyPolicyUrl' | 'supportWebsiteUrl' | 'unknownSessionRedirectUrl';

const AddressInput = ({ field, draft, problems, change }: DraftProps & { field: AddressField }) => {
  const { t } = useTranslation();

  return (
    <TextInput
      type="url"
      label={t(`signInExperience.content.${field}`)}
      description={t(`signInExperience.content.${field}Hint`)}
      placeholder="https://…"
      value={draft[field] ?? ''}
      onChange={(event) => change({ [field]: event.currentTarget.value.trim() || null })}
      error={problems[field] && t('signInExperience.problem.address')}
    />
  );
};

const policies: readonly AgreeToTermsPolicy[] = ['Automatic', 'ManualRegistrationOnly', 'Manual'];

const TermsSection = (props: DraftProps) => {
  const { t } = useTranslation();
  const { draft, change } = props;
  const hasTerms = Boolean(draft.termsOfUseUrl || draft.privacyPolicyUrl);

  return (
    <FormSection title={t('signInExperience.content.terms')} description={t('signInExperience.content.termsText')}>
      <AddressInput {...props} field="termsOfUseUrl" />
      <AddressInput {...props} field="privacyPolicyUrl" />
      <Select
        label={t('signInExperience.content.agree')}
        description={hasTerms ? undefined : t('signInExperience.content.agreeNeedsTerms')}
        data={policies.map((value) => ({ value, label: t(`signInExperience.content.policy.${value}`) }))}
        value={draft.agreeToTermsPolicy}
        onChange={(value) => change({ agreeToTermsPolicy: policies.find((policy) => policy === value) ?? draft.agreeToTermsPolicy })}
        disabled={!hasTerms}
        allowDeselect={false}
      />
    </FormSection>
  );
};

const LanguagesSection = ({ draft, change }: DraftProps) => {
  const { t, i18n } = useTranslation();
  const custom = useQuery(customLanguagesQuery);
  const { languageInfo } = draft;
  const set = (next: Partial<typeof languageInfo>) => change({ languageInfo: { ...languageInfo, ...next } });
  const tags = [languageInfo.fallbackLanguage, ...(custom.data ?? []).map(({ languageTag }) => languageTag)];

  return (
    <FormSection title={t('signInExperience.content.languages')} description={t('signInExperience.content.languagesText')}>
      <Switch
        label={t('signInExperience.content.autoDetect')}
        description={t('signInExperience.content.autoDetectHint')}
        checked={languageInfo.autoDetect}
        onChange={(event) => set({ autoDetect: event.currentTarget.checked })}
      />
      <Select
        label={t(languageInfo.autoDetect ? 'signInExperience.content.fallback' : 'signInExperience.content.onlyLanguage')}
        data={languageOptions(tags, i18n.language)}
        value={languageInfo.fallbackLanguage}
        onChange={(value) => value && set({ fallbackLanguage: value })}
        allowDeselect={false}
        searchable
      />
    </FormSection>
  );
};

const SupportSection = (props: DraftProps) => {
  const { t } = useTranslation();
  const { draft, problems, change } = props;

  return (
    <FormSection title={t('signInExperience.content.support')} description={t('signInExperience.content.supportText')}>
      <TextInput
        type="email"
        label={t('signInExperience.content.supportEmail')}
        placeholder="help@example.com"
        value={draft.supportEmail ?? ''}
        onChange={(event) => change({ supportEmail: event.currentTarget.value.trim() || null })}
        error={problems.supportEmail && t('signInExperience.problem.email')}
      />
      <AddressInput {...props} field="supportWebsiteUrl" />
      <AddressInput {...props} field="unknownSessionRedirectUrl" />
    </FormSection>
  );
};
