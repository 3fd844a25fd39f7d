import { Alert, Code, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readProviderAnswer } from './provider-answer.ts';

/** What the connector or its provider did not accept: code, words, and the provider's own answer. */
export const ProviderRefusal = ({ title, error }: { title: string; error: Error }) => {
  const { t } = useTranslation();
  const answer = readProviderAnswer(error);

  return (
    <Alert color="red" title={title} role="alert">
      <Stack gap="xs">
        <Text>{answer.explanation ?? answer.message}</Text>
        {answer.issues.length > 0 && (
          <List size="sm">
            {answer.issues.map((issue) => (
              <List.Item key={issue}>{issue}</List.Item>
            ))}
          </List>
        )}
        {answer.explanation && <Text c="dimmed">{answer.message}</Text>}
        {answer.code && (
          <Text size="sm">
            {t('connectors.test.code')} <Code>{answer.code}</Code>
          </Text>
        )}
        {answer.details && <Details text={answer.details} />}
      </Stack>
    </Alert>
  );
};

const Details = ({ text }: { text: string }) => {
  const { t } = useTranslation();

  return (
    <>
      <Text size="sm" fw={600}>
        {t('connectors.test.answer')}
      </Text>
      <Code block tabIndex={0} role="region" aria-label={t('connectors.test.answer')}>
        {text}
      </Code>
    </>
  );
};
