import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api-client.ts';
import { phoneDigits } from '../../users/user.ts';
import type { Config, MessageConnectorType } from '../connector.ts';
import { ProviderRefusal } from './provider-refusal.tsx';

interface TestSenderProps {
  readonly factoryId: string;
  readonly type: MessageConnectorType;
  /** The configuration as it stands in the form, or `undefined` while the form has problems (which it then shows). */
  readonly readConfig: () => Config | undefined;
}

/** Sends one real message with settings that need not be saved yet, and shows what the provider answered. */
export const TestSender = ({ factoryId, type, readConfig }: TestSenderProps) => {
  const { t, i18n } = useTranslation();
  const [recipient, setRecipient] = useState('');
  const [problem, setProblem] = useState<'recipient' | 'settings'>();
  const test = useMutation({
    mutationFn: async (config: Config) => {
      const to = type === 'Sms' ? { phone: phoneDigits(recipient) } : { email: recipient.trim() };
      await api.post(`/api/connectors/${encodeURIComponent(factoryId)}/test`, { ...to, config, locale: i18n.language });
    },
  });

  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    test.reset();
    if (!isRecipient(type, recipient)) return setProblem('recipient');
    const config = readConfig();
    setProblem(config ? undefined : 'settings');
    if (config) test.mutate(config);
  };

  return (
    <form onSubmit={send} noValidate>
      <Group align="end" gap="sm" mb="sm">
        <TextInput
          flex="1 1 240px"
          type={type === 'Sms' ? 'tel' : 'email'}
          label={t(`connectors.test.recipient.${type}`)}
          description={t(`connectors.test.hint.${type}`)}
          placeholder={type === 'Sms' ? '+1 555 010 9999' : 'me@example.com'}
          value={recipient}
          onChange={(event) => setRecipient(event.currentTarget.value)}
          error={problem === 'recipient'}
          autoComplete="off"
        />
        <Button type="submit" variant="default" loading={test.isPending}>
          {t('connectors.test.send')}
        </Button>
      </Group>
      <div role="status">
        {problem && (
          <Text c="var(--lintel-danger)">
            {problem === 'settings' ? t('connectors.test.problem.settings') : t(`connectors.test.problem.recipient.${type}`)}
          </Text>
        )}
        {test.isSuccess && !problem && <Alert color="green">{t('connectors.test.sent')}</Alert>}
        {test.error && <ProviderRefusal title={t('connectors.test.failed')} error={test.error} />}
      </div>
    </form>
  );
};

function isRecipient(type: MessageConnectorType, text: string): boolean {
  return type === 'Sms' ? /^[1-9]\d{6,14}$/.test(phoneDigits(text)) : /^\S+@\S+\.\S+$/.test(text.trim());
}
