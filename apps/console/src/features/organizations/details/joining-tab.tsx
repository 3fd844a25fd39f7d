import { MultiSelect, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import { organizationsKey } from '../queries.ts';
import { TemplateRoleSelect } from '../template/template-role-select.tsx';
import { emailDomain, isEmailDomain } from './email-domain.ts';
import { joiningQuery, replaceJoining, ssoConnectorsQuery, type Joining } from './joining-queries.ts';

/** Who becomes a member without an invitation. */
export const JoiningTab = ({ organizationId }: { organizationId: string }) => (
  <QueryView query={useQuery(joiningQuery(organizationId))}>
    {(joining) => <JoiningForm organizationId={organizationId} joining={joining} />}
  </QueryView>
);

const JoiningForm = ({ organizationId, joining }: { organizationId: string; joining: Joining }) => {
  const { t } = useTranslation();
  const connectors = useQuery(ssoConnectorsQuery);
  const { form, saving } = useSavedForm<Joining>({
    initialValues: joining,
    validate: { emailDomains: (domains) => (domains.every(isEmailDomain) ? null : t('organizations.joining.domainRule')) },
    save: async (values) => {
      await replaceJoining(organizationId, values);

      return values;
    },
    queryKey: organizationsKey,
  });

  return (
    <SavedForm form={form} saving={saving}>
      <FormSection title={t('organizations.joining.domains')} description={t('organizations.joining.domainsText')}>
        <TagsInput
          label={t('organizations.joining.domains')}
          description={t('organizations.joining.domainsHint')}
          placeholder={form.values.emailDomains.length === 0 ? 'example.com' : ''}
          splitChars={[',', ' ']}
          acceptValueOnBlur
          clearable={false}
          value={form.values.emailDomains}
          onChange={(domains) => form.setFieldValue('emailDomains', [...new Set(domains.map(emailDomain))])}
          error={form.errors['emailDomains']}
        />
      </FormSection>
      <FormSection title={t('organizations.joining.connectors')} description={t('organizations.joining.connectorsText')}>
        <MultiSelect
          label={t('organizations.joining.connectors')}
          description={connectors.data?.length === 0 ? t('organizations.joining.noConnectors') : undefined}
          placeholder={form.values.ssoConnectorIds.length === 0 ? t('organizations.joining.chooseConnectors') : ''}
          data={connectors.data?.map(({ id, connectorName }) => ({ value: id, label: connectorName })) ?? []}
          value={connectors.isSuccess ? form.values.ssoConnectorIds : []}
          onChange={(ids) => form.setFieldValue('ssoConnectorIds', ids)}
          searchable
          nothingFoundMessage={t('ui.noMatch')}
        />
      </FormSection>
      <FormSection title={t('organizations.joining.roles')} description={t('organizations.joining.rolesText')}>
        <TemplateRoleSelect type="User" value={form.values.roleIds} onChange={(roleIds) => form.setFieldValue('roleIds', roleIds)} />
      </FormSection>
    </SavedForm>
  );
};
