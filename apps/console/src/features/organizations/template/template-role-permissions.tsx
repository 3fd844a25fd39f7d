import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
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
  const scopes = useQuery(templateScopesQuery);
  const { form, saving } = useSavedForm({
    initialValues: { scopeIds: role.scopeIds, resourceScopeIds: role.resourceScopeIds },
    save: async (values) => {
      await replaceTemplateRoleScopes(role.id, values.scopeIds);
      await replaceTemplateRoleResourceScopes(role.id, values.resourceScopeIds);

      return values;
    },
    queryKey: templateKey,
  });

  return (
    <SavedForm form={form} saving={saving}>
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
    </SavedForm>
  );
};
