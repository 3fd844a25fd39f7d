import { Alert, Badge, Button, Code, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../../app/api-client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { JsonEditor } from '../../ui/json-editor.tsx';
import type { ApiDocument, Operation } from './document.ts';
import { exampleOf } from './fields.ts';
import { missingOf, pathOf, queryOf, type Values } from './request.ts';

const longest = 20_000;

/** What the server answered, ready to be shown. */
const read = async (response: Response) => {
  const text = await response.text();

  try {
    return { status: response.status, text: JSON.stringify(JSON.parse(text), undefined, 2).slice(0, longest) };
  } catch {
    return { status: response.status, text: text.slice(0, longest) };
  }
};

/**
 * Sends the request to the tenant in view with the rights of who is signed in. The token goes where the rest of the console sends it, and is
 * shown nowhere; what changes something asks first.
 */
export const TryOut = ({ operation, document }: { operation: Operation; document: ApiDocument }) => {
  const { t } = useTranslation();
  const { method, body } = operation;
  const [values, setValues] = useState<Values>({});
  const [text, setText] = useState(() => (body ? JSON.stringify(exampleOf(body.schema, document), undefined, 2) : ''));
  const [checked, setChecked] = useState(false);
  const [asking, setAsking] = useState(false);
  const missing = missingOf(operation, values);
  const request = useMutation({
    mutationFn: async () =>
      read(
        await api.answer(method, pathOf(operation, values), {
          query: queryOf(operation, values),
          ...(body && { body: JSON.parse(text) as unknown }),
        }),
      ),
    onSettled: () => setAsking(false),
  });

  if (body?.isFile) {
    return null;
  }

  const start = () => {
    setChecked(true);

    if (missing.length > 0 || !isJson(body ? text : '{}')) {
      return;
    }

    if (method === 'GET') {
      request.mutate();
    } else {
      setAsking(true);
    }
  };

  return (
    <FormSection title={t('apiReference.tryOut')} description={t('apiReference.tryOutText')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <Stack>
          {operation.parameters.map(({ name, required }) => (
            <TextInput
              key={name}
              label={name}
              required={required}
              value={values[name] ?? ''}
              onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
              error={checked && missing.includes(name) && t('ui.required')}
              autoComplete="off"
            />
          ))}
          {body && (
            <FormField label={t('apiReference.body')} error={checked && !isJson(text) && t('apiReference.notJson')}>
              <JsonEditor label={t('apiReference.body')} value={text} onChange={setText} />
            </FormField>
          )}
          <div>
            <Button type="submit" loading={request.isPending}>
              {t('apiReference.send')}
            </Button>
          </div>
          <div aria-live="polite">
            {request.error && <Alert color="red">{request.error.message}</Alert>}
            {request.data && <Result {...request.data} />}
          </div>
        </Stack>
      </form>
      <ConfirmDialog
        opened={asking}
        title={t('apiReference.askTitle', { operation: operation.id })}
        confirmLabel={t('apiReference.send')}
        busy={request.isPending}
        onConfirm={() => request.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('apiReference.askText')}
      </ConfirmDialog>
    </FormSection>
  );
};

const isJson = (text: string) => {
  try {
    JSON.parse(text);

    return true;
  } catch {
    return false;
  }
};

const Result = ({ status, text }: { status: number; text: string }) => {
  const { t } = useTranslation();

  return (
    <Stack gap="xs">
      <div>
        <Badge variant="light" color={status < 400 ? 'teal' : 'red'}>
          {status}
        </Badge>
      </div>
      {text === '' ? (
        <Text c="dimmed">{t('apiReference.noBody')}</Text>
      ) : (
        <Code block tabIndex={0} aria-label={t('apiReference.answer')} mah={480} style={{ overflow: 'auto' }}>
          {text}
        </Code>
      )}
    </Stack>
  );
};
