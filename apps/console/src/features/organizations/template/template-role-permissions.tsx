import { MultiSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { SaveBar } from '../../../ui/save-bar.tsx';
import { ScopeSelect } from '../../api-resources/scope-select.tsx';
import {
  replaceTemplateRoleResourceScopes,
  replaceTemplateRoleScopes,
  templateKey,
  templateScopesQuery,
  type TemplateRoleDetails,
} from './queries.ts';

/** What a role permits to members of an organization, there. */
export const TemplateRolePermissions = ({ role }: { role: TemplateRoleDetails }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const scopes = useQuery(templateScopesQuery);
  const form = useForm({ initialValues: { scopeIds: role.scopeIds, resourceScopeIds: role.resourceScopeIds } });
  const saving = useMutation({
    mutationFn: async ({ scopeIds, resourceScopeIds }: typeof form.values) => {
      await replaceTemplateRoleScopes(role.id, scopeIds);
      await replaceTemplateRoleResourceScopes(role.id, resourceScopeIds);
    },
    onSuccess: async (_nothing, values) => {
      form.setInitialValues(values);
      form.reset();
      await queries.invalidateQueries({ queryKey: templateKey });
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });
  const save = form.onSubmit((values) => saving.mutate(values));

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <FormSection
          title={t('organizations.template.organizationPermissions')}
          description={t('organizations.template.organizationPermissionsText')}
        >
          <MultiSelect
            label={t('organizations.template.organizationPermissions')}
            placeholder={form.values.scopeIds.length === 0 ? t('apiResources.permissions.choose') : ''}
            description={scopes.data?.length === 0 ? t('organizations.template.noPermissionsText') : undefined}
            data={scopes.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
            value={scopes.isSuccess ? form.values.scopeIds : []}
            onChange={(scopeIds) => form.setFieldValue('scopeIds', scopeIds)}
            searchable
            nothingFoundMessage={t('ui.noMatch')}
          />
        </FormSection>
        <FormSection title={t('organizations.template.apiPermissions')} description={t('organizations.template.apiPermissionsText')}>
          <ScopeSelect
            label={t('organizations.template.apiPermissions')}
            value={form.values.resourceScopeIds}
            onChange={(resourceScopeIds) => form.setFieldValue('resourceScopeIds', resourceScopeIds)}
          />
        </FormSection>
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => save()} onDiscard={form.reset} />
    </form>
  );
};
