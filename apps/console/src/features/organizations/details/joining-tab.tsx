import { MultiSelect, Stack, TagsInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { SaveBar } from '../../../ui/save-bar.tsx';
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
  const queries = useQueryClient();
  const connectors = useQuery(ssoConnectorsQuery);
  const form = useForm<Joining>({
    initialValues: joining,
    validate: { emailDomains: (domains) => (domains.every(isEmailDomain) ? null : t('organizations.joining.domainRule')) },
  });
  const saving = useMutation({
    mutationFn: async (values: Joining) => replaceJoining(organizationId, values),
    onSuccess: async (_nothing, values) => {
      form.setInitialValues(values);
      form.reset();
      await queries.invalidateQueries({ queryKey: organizationsKey });
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });
  const save = form.onSubmit((values) => saving.mutate(values));

  return (
    <form onSubmit={save} noValidate>
      <Stack>
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
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => save()} onDiscard={form.reset} />
    </form>
  );
};
