import { Badge, Code, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { NotFoundPage } from '../../app/not-found-page.tsx';
import { CopyableCode } from '../../ui/copyable-code.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { operationsOf, type ApiDocument, type Operation } from './document.ts';
import { FieldList, wrapped } from './field-list.tsx';
import { fieldsOf } from './fields.ts';
import { MethodBadge } from './method-badge.tsx';
import { documentQuery, toDocumentName } from './queries.ts';
import { TryOut } from './try-out.tsx';

const route = getRouteApi('/shell/api-reference/$api/$id');

export const OperationPage = () => {
  const { api, id } = route.useParams();
  const name = toDocumentName(api);

  return (
    <QueryView query={useQuery(documentQuery(name))}>
      {(document) => {
        const operation = operationsOf(document).find((one) => one.id === id);

        return operation ? <OperationView key={id} operation={operation} document={document} api={name} /> : <NotFoundPage />;
      }}
    </QueryView>
  );
};

type OperationViewProps = { operation: Operation; document: ApiDocument; api: string };

const OperationView = ({ operation, document, api }: OperationViewProps) => {
  const { t } = useTranslation();
  const { id, method, path, summary, parameters, body } = operation;

  return (
    <>
      <PageHeader
        back={
          <TextLink to="/api-reference" search={{ api }}>
            {t('apiReference.title')}
          </TextLink>
        }
        title={id}
        description={summary}
      />
      <Stack>
        <Group gap="sm">
          <MethodBadge method={method} />
          <CopyableCode value={path} label={t('apiReference.path')} />
        </Group>
        {parameters.length > 0 && (
          <FormSection title={t('apiReference.parameters')}>
            <FieldList
              label={t('apiReference.parameters')}
              fields={parameters.flatMap((parameter) =>
                fieldsOf(parameter.schema, document).map((field) => ({ ...field, path: parameter.name, required: parameter.required })),
              )}
            />
          </FormSection>
        )}
        {body && (
          <FormSection title={t('apiReference.body')} description={body.isFile && t('apiReference.file')}>
            <FieldList label={t('apiReference.body')} fields={fieldsOf(body.schema, document)} />
          </FormSection>
        )}
        <FormSection title={t('apiReference.answers')}>
          <Stack gap="lg">
            {operation.responses.map((response) => (
              <Answer key={response.status} response={response} document={document} />
            ))}
          </Stack>
        </FormSection>
        {api === 'management' && <TryOut operation={operation} document={document} />}
      </Stack>
    </>
  );
};

const Answer = ({ response, document }: { response: Operation['responses'][number]; document: ApiDocument }) => {
  const { status, description, schema } = response;
  const isSuccess = Number(status) < 400;
  const codes = isSuccess ? [] : (schema?.properties?.['code']?.enum ?? []).map(String);

  return (
    <div>
      <Group gap="xs" mb={4}>
        <Badge variant="light" color={isSuccess ? 'teal' : 'orange'}>
          {status}
        </Badge>
        <Text>{description}</Text>
      </Group>
      <Group gap={4}>
        {codes.map((code) => (
          <Code key={code} style={wrapped}>
            {code}
          </Code>
        ))}
      </Group>
      {isSuccess && schema && <FieldList label={description} fields={fieldsOf(schema, document)} />}
    </div>
  );
};
