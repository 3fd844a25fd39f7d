import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../../app/api-failure.ts';
import { FormSection } from '../../../ui/form-section.tsx';
import { testWebhook } from '../queries.ts';
import { problemsOf, toInput, type WebhookForm } from '../webhook-form.ts';
import type { Webhook } from '../webhook.ts';

interface TestWebhookProps {
  readonly webhook: Webhook;
  /** What is in the fields now, saved or not. */
  readonly form: WebhookForm;
}

/** Sends made-up events to the address in the form and shows what the receiver answered. */
export const TestWebhook = ({ webhook, form }: TestWebhookProps) => {
  const { t } = useTranslation();
  const problems = problemsOf(form);
  const test = useMutation({
    mutationFn: async () => {
      const { events, config } = toInput(form, webhook.config);
      await testWebhook(webhook.id, { events, config });
    },
  });

  return (
    <FormSection title={t('webhooks.test.title')} description={t('webhooks.test.text')}>
      <div>
        <Button
          variant="default"
          leftSection={<IconSend size={16} aria-hidden />}
          loading={test.isPending}
          disabled={problems.has('url') || problems.has('events') || problems.has('headers')}
          onClick={() => test.mutate()}
        >
          {t('webhooks.test.send')}
        </Button>
      </div>
      <div aria-live="polite">
        {test.isSuccess && <Alert color="teal">{t('webhooks.test.done')}</Alert>}
        {test.error && <TestFailure error={test.error} />}
      </div>
    </FormSection>
  );
};

const TestFailure = ({ error }: { error: Error }) => {
  const { t } = useTranslation();
  const { status, body, message } = answerOf(error);

  return (
    <Alert color="red" title={error.message}>
      <Stack gap={4}>
        {status !== undefined && <Text>{t('webhooks.test.answered', { status })}</Text>}
        {(body || message) && (
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {body || message}
          </Code>
        )}
      </Stack>
    </Alert>
  );
};

/** What the server tells of the other side. */
function answerOf(error: Error): { status?: number; body?: string; message?: string } {
  const data = error instanceof ApiFailure ? error.data : undefined;
  if (typeof data !== 'object' || data === null) return {};
  const fields = new Map<string, unknown>(Object.entries(data));
  const [status, body, message] = [fields.get('responseStatus'), fields.get('responseBody'), fields.get('message')];
  return {
    ...(typeof status === 'number' && { status }),
    ...(typeof body === 'string' && { body }),
    ...(typeof message === 'string' && { message }),
  };
}
