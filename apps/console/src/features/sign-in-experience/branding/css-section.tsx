import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import type { DraftProps } from '../draft.ts';

const CodeEditor = lazy(async () => ({ default: (await import('../../../ui/code-editor.tsx')).CodeEditor }));

export const CssSection = ({ draft, change }: DraftProps) => {
  const { t } = useTranslation();

  return (
    <FormSection title={t('signInExperience.css.title')} description={t('signInExperience.css.text')}>
      <Suspense fallback={<Skeleton height={120} />}>
        <CodeEditor
          label={t('signInExperience.css.title')}
          language="css"
          value={draft.customCss ?? ''}
          onChange={(text) => change({ customCss: text.trim() === '' ? null : text })}
        />
      </Suspense>
    </FormSection>
  );
};
