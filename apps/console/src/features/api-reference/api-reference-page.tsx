import { Card, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptySearch } from '../../ui/empty-search.tsx';
import { RowLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import classes from './api-reference.module.css';
import { findOperations, operationsOf, type ApiDocument, type Operation } from './document.ts';
import { MethodBadge } from './method-badge.tsx';
import { documentNames, documentQuery, toDocumentName, type DocumentName } from './queries.ts';

const route = getRouteApi('/shell/api-reference');

/** What the APIs of the tenant in view offer, made from the routes of the running server. */
export const ApiReferencePage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { api, q = '' } = route.useSearch();
  const name = toDocumentName(api);
  const query = useQuery(documentQuery(name));
  const show = (search: { api: string; q?: string }) => void navigate({ to: '/api-reference', search, replace: true });

  return (
    <>
      <PageHeader title={t('apiReference.title')} description={t('apiReference.description')} />
      <Group mb="lg" gap="sm">
        <SegmentedControl
          aria-label={t('apiReference.apis')}
          value={name}
          onChange={(next) => show({ api: next, q })}
          data={documentNames.map((value) => ({ value, label: t(`apiReference.names.${value}`) }))}
        />
        <SearchField label={t('apiReference.search')} value={q} onSearch={(next) => show({ api: name, q: next })} />
      </Group>
      <QueryView query={query}>
        {(document) => <Operations document={document} name={name} typed={q} onClear={() => show({ api: name })} />}
      </QueryView>
    </>
  );
};

type OperationsProps = { document: ApiDocument; name: DocumentName; typed: string; onClear: () => void };

const Operations = ({ document, name, typed, onClear }: OperationsProps) => {
  const operations = useMemo(() => operationsOf(document), [document]);
  const groups = [...findOperations(operations, typed)];

  return groups.length === 0 ? (
    <EmptySearch onClear={onClear} />
  ) : (
    <Stack gap="lg">
      {groups.map(([tag, list]) => (
        <section key={tag} aria-labelledby={`tag-${tag}`}>
          <Title order={2} id={`tag-${tag}`} mb="sm">
            {tag}
          </Title>
          <Card padding={0}>
            {list.map((operation) => (
              <OperationRow key={operation.id} operation={operation} name={name} />
            ))}
          </Card>
        </section>
      ))}
    </Stack>
  );
};

const OperationRow = ({ operation: { id, method, path, summary }, name }: { operation: Operation; name: DocumentName }) => (
  <div className={`${classes['row']} row-with-link`}>
    <MethodBadge method={method} />
    <div>
      <RowLink to="/api-reference/$api/$id" params={{ api: name, id }} ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {path}
      </RowLink>
      <Text c="dimmed">{summary}</Text>
    </div>
  </div>
);
