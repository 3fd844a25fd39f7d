import { Card, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CopyableCode } from '../../ui/copyable-code.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Moment } from '../../ui/moment.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { LogResult } from './log-result.tsx';
import { logQuery, type Log } from './queries.ts';

const route = getRouteApi('/shell/audit-logs/$id');
const facts = ['userId', 'applicationId', 'sessionId', 'ip', 'userAgent'] as const;

export const AuditLogPage = () => {
  const { id } = route.useParams();

  return <QueryView query={useQuery(logQuery(id))}>{(log) => <LogView log={log} />}</QueryView>;
};

const LogView = ({ log }: { log: Log }) => {
  const { t } = useTranslation();

  return (
    <>
      <PageHeader
        back={<TextLink to="/audit-logs">{t('auditLogs.title')}</TextLink>}
        title={log.key}
        description={
          <Group gap="sm">
            <LogResult log={log} />
            <Moment at={log.createdAt} />
          </Group>
        }
      />
      <Stack>
        <Card component="section">
          <Stack gap="sm">
            <Fact name="id" value={log.id} />
            {facts.map((name) => {
              const value = log.payload[name];

              return typeof value === 'string' && value && <Fact key={name} name={name} value={value} />;
            })}
          </Stack>
        </Card>
        <Card component="section">
          <Title order={2} fz="lg" mb="sm">
            {t('auditLogs.raw')}
          </Title>
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {JSON.stringify(log, null, 2)}
          </Code>
        </Card>
      </Stack>
    </>
  );
};

const Fact = ({ name, value }: { name: 'id' | (typeof facts)[number]; value: string }) => {
  const { t } = useTranslation();
  const label = t(`auditLogs.facts.${name}`);

  return (
    <div>
      <Text c="dimmed" size="sm">
        {label}
      </Text>
      {name === 'userId' ? (
        <TextLink to="/users/$id" params={{ id: value }}>
          {value}
        </TextLink>
      ) : name === 'userAgent' || name === 'ip' ? (
        <Text style={{ overflowWrap: 'anywhere' }}>{value}</Text>
      ) : (
        <CopyableCode value={value} label={label} />
      )}
    </div>
  );
};
