import { Alert, Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormField } from '../../ui/form-field.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { languageOptions } from '../sign-in-experience/content/language-options.ts';
import { customLanguagesQuery } from '../sign-in-experience/queries.ts';
import { emailTemplatesQuery, putTemplate } from './queries.ts';
import {
  emptyForm,
  lacksPlaceholder,
  placeholderOf,
  placeholders,
  templateUses,
  toForm,
  toInput,
  withSamples,
  type EmailTemplate,
  type TemplateForm,
} from './template-form.ts';

/** Writes a template, beside the mail as it would look. */
export const TemplateEditor = ({ saved, onClose }: { saved: EmailTemplate | undefined; onClose: () => void }) => {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const { data: custom = [] } = useQuery(customLanguagesQuery);
  const required = (typed: string) => (typed.trim() ? null : t('ui.required'));
  const form = useForm<TemplateForm>({
    initialValues: saved ? toForm(saved) : { ...emptyForm, languageTag: i18n.language },
    validate: { subject: required, content: required },
  });
  const { values } = form;
  const saving = useMutation({
    mutationFn: async (template: TemplateForm) => putTemplate(toInput(template)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: emailTemplatesQuery.queryKey });
      onClose();
      notifyDone(t('ui.saved'));
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((template) => saving.mutate(template))}>
      <Stack>
        <NativeSelect
          label={t('emailTemplates.use')}
          data={templateUses.map((value) => ({ value, label: t(`emailTemplates.uses.${value}`) }))}
          disabled={saved !== undefined}
          {...form.getInputProps('templateType')}
        />
        <NativeSelect
          label={t('emailTemplates.language')}
          data={languageOptions([values.languageTag, ...custom.map(({ languageTag }) => languageTag)], i18n.language)}
          disabled={saved !== undefined}
          {...form.getInputProps('languageTag')}
        />
        <TextInput label={t('emailTemplates.subject')} required {...form.getInputProps('subject')} />
        <NativeSelect
          label={t('emailTemplates.format')}
          data={[
            { value: 'text/html', label: 'HTML' },
            { value: 'text/plain', label: t('emailTemplates.plain') },
          ]}
          {...form.getInputProps('contentType')}
        />
        <Textarea
          label={t('emailTemplates.content')}
          description={`${t('emailTemplates.contentText')} ${placeholders.map((path) => `{{${path}}}`).join(', ')}`}
          required
          autosize
          minRows={6}
          maxRows={18}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--lintel-font-mono)' } }}
          {...form.getInputProps('content')}
        />
        {values.content !== '' && lacksPlaceholder(values) && (
          <Alert color="orange">{t(`emailTemplates.lacks.${placeholderOf(values.templateType)}`)}</Alert>
        )}
        <FormField label={t('emailTemplates.preview')}>
          <Preview {...values} />
        </FormField>
        <TextInput
          label={t('emailTemplates.sendFrom')}
          description={t('emailTemplates.sendFromText')}
          {...form.getInputProps('sendFrom')}
        />
        <TextInput label={t('emailTemplates.replyTo')} {...form.getInputProps('replyTo')} />
        {saving.error && <Alert color="red">{saving.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {t('ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** In a frame without any right: what an administrator pastes runs nothing and reaches nothing. */
const Preview = ({ content, contentType }: TemplateForm) => {
  const { t } = useTranslation();
  const text = withSamples(content);

  return contentType === 'text/plain' ? (
    <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</pre>
  ) : (
    <iframe
      title={t('emailTemplates.preview')}
      sandbox=""
      srcDoc={text}
      style={{ width: '100%', height: 240, border: '1px solid var(--lintel-line)', borderRadius: 8, background: '#ffffff' }}
    />
  );
};
