import { ColorInput, SimpleGrid, Skeleton, TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import type { Organization } from '../organization.ts';
import { organizationsKey, updateOrganization } from '../queries.ts';
import { isColor, isPicture, pictureFields, toBrandingForm, toBrandingPatch, type BrandingForm } from './branding-form.ts';

const CodeEditor = lazy(async () => ({ default: (await import('../../../ui/code-editor.tsx')).CodeEditor }));

/** How the hosted pages look for members of this organization. */
export const OrganizationBranding = ({ organization }: { organization: Organization }) => {
  const { t } = useTranslation();
  const color = (value: string) => (isColor(value) ? null : t('organizations.branding.colorRule'));
  const picture = (value: string) => (isPicture(value) ? null : t('organizations.branding.pictureRule'));
  const { form, saving } = useSavedForm<BrandingForm>({
    initialValues: toBrandingForm(organization),
    validate: {
      logoUrl: picture,
      darkLogoUrl: picture,
      favicon: picture,
      darkFavicon: picture,
      primaryColor: color,
      darkPrimaryColor: color,
    },
    save: async (values) => toBrandingForm(await updateOrganization(organization.id, toBrandingPatch(values, organization))),
    queryKey: organizationsKey,
  });

  return (
    <SavedForm form={form} saving={saving}>
      <FormSection title={t('organizations.branding.pictures')} description={t('organizations.branding.text')}>
        {pictureFields.map((field) => (
          <TextInput
            key={field}
            label={t(`organizations.branding.${field}`)}
            type="url"
            placeholder="https://…"
            {...form.getInputProps(field)}
          />
        ))}
      </FormSection>
      <FormSection title={t('organizations.branding.colors')} description={t('organizations.branding.colorsText')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {(['primaryColor', 'darkPrimaryColor'] as const).map((field) => (
            <ColorInput
              key={field}
              label={t(`organizations.branding.${field}`)}
              placeholder="#"
              eyeDropperButtonProps={{ 'aria-label': t('organizations.branding.pick') }}
              {...form.getInputProps(field)}
            />
          ))}
        </SimpleGrid>
      </FormSection>
      <FormSection title={t('organizations.branding.css')} description={t('organizations.branding.cssText')}>
        <Suspense fallback={<Skeleton height={120} />}>
          <CodeEditor
            label={t('organizations.branding.css')}
            language="css"
            value={form.values.customCss}
            onChange={(css) => form.setFieldValue('customCss', css)}
          />
        </Suspense>
      </FormSection>
    </SavedForm>
  );
};
