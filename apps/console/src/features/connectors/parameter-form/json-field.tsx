import { Button, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../ui/form-field.tsx';
import { JsonEditor } from '../../../ui/json-editor.tsx';
import type { FormItem } from '../connector.ts';
import { isTemplateList } from './form-items.ts';

const TemplateEditor = lazy(async () => import('./template-editor.tsx'));

interface JsonFieldProps {
  readonly item: FormItem;
  readonly value: string;
  readonly description: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** JSON in an editor; a secret one stays closed until somebody asks to see it. */
export const JsonField = ({ item, value, description, error, onChange }: JsonFieldProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(!item.isConfidential || value === '');

  return (
    <FormField label={item.label} description={description} error={error} required={item.required ?? false}>
      {!isOpen ? (
        <Button variant="default" onClick={() => setIsOpen(true)}>
          {t('connectors.form.reveal', { label: item.label })}
        </Button>
      ) : isTemplateList(item) ? (
        <Suspense fallback={<Skeleton height={240} />}>
          <TemplateEditor label={item.label} value={value} defaults={item.defaultValue} onChange={onChange} />
        </Suspense>
      ) : (
        <JsonEditor label={item.label} value={value} onChange={onChange} />
      )}
    </FormField>
  );
};
