/** The part of OpenAPI 3.0 that the server writes: see its foundation/http/openapi.ts. */
export type Schema = {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: readonly unknown[];
  nullable?: boolean;
  default?: unknown;
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};

export type Parameter = { name: string; in: 'path' | 'query'; required: boolean; schema: Schema };

type Content = Readonly<Record<string, { schema: Schema }>>;

type DocumentOperation = {
  operationId: string;
  summary: string;
  tags: readonly string[];
  security?: readonly Readonly<Record<string, unknown>>[];
  parameters?: readonly Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Readonly<Record<string, { description: string; content?: Content }>>;
};

export type ApiDocument = {
  paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  components: { schemas: Readonly<Record<string, Schema>> };
};

export type Operation = {
  id: string;
  /** In capitals. */
  method: string;
  /** With its parameters in braces: `/api/users/{userId}`. */
  path: string;
  summary: string;
  /** The noun it belongs to. */
  tag: string;
  parameters: readonly Parameter[];
  body: { schema: Schema; isFile: boolean } | undefined;
  responses: readonly { status: string; description: string; schema: Schema | undefined }[];
};

/** All operations of a document, in its order. */
export const operationsOf = ({ paths }: ApiDocument): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      tag: operation.tags[0] ?? '',
      parameters: operation.parameters ?? [],
      body: bodyOf(operation),
      responses: Object.entries(operation.responses).map(([status, { description, content }]) => ({
        status,
        description,
        schema: content?.['application/json']?.schema,
      })),
    })),
  );

const bodyOf = ({ requestBody }: DocumentOperation): Operation['body'] => {
  const [kind, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];

  return content && { schema: content.schema, isFile: kind === 'multipart/form-data' };
};

/** Operations that hold every typed word in method, path, summary or id; grouped by noun. */
export const findOperations = (operations: readonly Operation[], typed: string): Map<string, Operation[]> => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = operations.filter(({ id, method, path, summary }) => {
    const text = `${method} ${path} ${summary} ${id}`.toLowerCase();

    return words.every((word) => text.includes(word));
  });

  return Map.groupBy(found, ({ tag }) => tag);
};
