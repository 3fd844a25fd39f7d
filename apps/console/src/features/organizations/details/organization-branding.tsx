import { ColorInput, SimpleGrid, Skeleton, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { SaveBar } from '../../../ui/save-bar.tsx';
import type { Organization } from '../organization.ts';
import { organizationsKey, updateOrganization } from '../queries.ts';
import { isColor, isPicture, pictureFields, toBrandingForm, toBrandingPatch, type BrandingForm } from './branding-form.ts';

const CodeEditor = lazy(async () => ({ default: (await import('../../../ui/code-editor.tsx')).CodeEditor }));

/** How the hosted pages look for members of this organization. */
export const OrganizationBranding = ({ organization }: { organization: Organization }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const color = (value: string) => (isColor(value) ? null : t('organizations.branding.colorRule'));
  const picture = (value: string) => (isPicture(value) ? null : t('organizations.branding.pictureRule'));
  const form = useForm<BrandingForm>({
    initialValues: toBrandingForm(organization),
    validate: {
      logoUrl: picture,
      darkLogoUrl: picture,
      favicon: picture,
      darkFavicon: picture,
      primaryColor: color,
      darkPrimaryColor: color,
    },
  });
  const saving = useMutation({
    mutationFn: async (values: BrandingForm) => updateOrganization(organization.id, toBrandingPatch(values, organization)),
    onSuccess: async (saved) => {
      form.setInitialValues(toBrandingForm(saved));
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
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => save()} onDiscard={form.reset} />
    </form>
  );
};
