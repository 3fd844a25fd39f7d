import { Alert, Button, Group, NativeSelect, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { notifyDone } from '../../ui/notify.ts';
import {
  captchaProviderQuery,
  deleteCaptchaProvider,
  saveCaptchaProvider,
  toConfig,
  toForm,
  type CaptchaForm,
  type CaptchaProvider,
} from './captcha-provider.ts';

export const CaptchaProviderForm = ({ saved }: { saved: CaptchaProvider | null }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [deleting, setDeleting] = useState(false);
  const required = (value: string) => (value.trim() ? null : t('ui.required'));
  const form = useForm<CaptchaForm>({
    initialValues: toForm(saved),
    validate: {
      siteKey: required,
      secretKey: required,
      projectId: (value, { type }) => (type === 'RecaptchaEnterprise' ? required(value) : null),
    },
  });
  const refresh = async () => queries.invalidateQueries({ queryKey: captchaProviderQuery.queryKey });
  const saving = useMutation({
    mutationFn: async (values: CaptchaForm) => saveCaptchaProvider(toConfig(values)),
    onSuccess: async () => {
      await refresh();
      notifyDone(t('ui.saved'));
    },
  });
  const deletion = useMutation({
    mutationFn: deleteCaptchaProvider,
    onSuccess: async () => {
      setDeleting(false);
      await refresh();
    },
  });

  return (
    <FormSection title={t('security.captcha.provider')} description={t('security.captcha.providerText')}>
      <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
        <Stack>
          <Radio.Group label={t('security.captcha.kind')} {...form.getInputProps('type')}>
            <Stack gap="xs" mt="xs">
              <Radio value="Turnstile" label="Cloudflare Turnstile" />
              <Radio value="RecaptchaEnterprise" label="Google reCAPTCHA Enterprise" />
            </Stack>
          </Radio.Group>
          <TextInput label={t('security.captcha.siteKey')} required autoComplete="off" {...form.getInputProps('siteKey')} />
          <PasswordInput
            label={t('security.captcha.secretKey')}
            required
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('ui.showNamed', { name: t('security.captcha.secretKey') }) }}
            {...form.getInputProps('secretKey')}
          />
          {form.values.type === 'RecaptchaEnterprise' && (
            <>
              <TextInput label={t('security.captcha.projectId')} required autoComplete="off" {...form.getInputProps('projectId')} />
              <NativeSelect
                label={t('security.captcha.domain')}
                description={t('security.captcha.domainText')}
                data={['google.com', 'recaptcha.net']}
                {...form.getInputProps('domain')}
              />
              <NativeSelect
                label={t('security.captcha.mode')}
                data={(['invisible', 'checkbox'] as const).map((value) => ({ value, label: t(`security.captcha.modes.${value}`) }))}
                {...form.getInputProps('mode')}
              />
            </>
          )}
          {saving.error && <Alert color="red">{saving.error.message}</Alert>}
          <Group gap="sm">
            <Button type="submit" loading={saving.isPending} disabled={!form.isDirty()}>
              {t('security.captcha.save')}
            </Button>
            {saved !== null && (
              <Button variant="default" c="var(--lintel-danger)" onClick={() => setDeleting(true)}>
                {t('security.captcha.delete')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      <ConfirmDialog
        opened={deleting}
        title={t('security.captcha.deleteTitle')}
        confirmLabel={t('security.captcha.delete')}
        busy={deletion.isPending}
        error={deletion.error}
        onConfirm={() => deletion.mutate()}
        onClose={() => setDeleting(false)}
      >
        {t('security.captcha.deleteText')}
      </ConfirmDialog>
    </FormSection>
  );
};
