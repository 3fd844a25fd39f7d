import { z } from 'zod';
import { digest } from '../crypto/digest.ts';
import { errorStatuses, type ErrorCode } from './error-codes.ts';
import { fileBody } from './file-body.ts';
import { operationId } from './operation-id.ts';
import { defineRoute, type Access, type AnyRoute } from './route.ts';
import { ok } from './reply.ts';

type JsonSchema = Record<string, unknown>;
type Schemas = Record<string, JsonSchema>;

export interface OpenApiDocument {
  readonly openapi: '3.0.1';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: { readonly schemas: Readonly<Schemas>; readonly securitySchemes: JsonSchema };
}

/** The documents that are served, by path: which routes each one holds. */
const documents = [
  { path: '/api/swagger.json', title: 'All APIs', access: ['anonymous', 'management', 'account', 'experience'] },
  { path: '/api/.well-known/management.openapi.json', title: 'Management API', access: ['management'] },
  { path: '/api/.well-known/experience.openapi.json', title: 'Experience API', access: ['experience'] },
  { path: '/api/.well-known/user.openapi.json', title: 'Account API', access: ['account'] },
] as const satisfies readonly { path: `/${string}`; title: string; access: readonly Access[] }[];

const securitySchemes: Record<Exclude<Access, 'anonymous'>, JsonSchema> = {
  management: {
    type: 'oauth2',
    description: 'Client credentials of a machine-to-machine application that may use the Management API.',
    flows: { clientCredentials: { tokenUrl: '/oidc/token', scopes: { all: 'Everything the Management API offers.' } } },
  },
  administrator: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Token of the admin tenant.' },
  me: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Token of a person signed in to the console.' },
  account: { type: 'http', scheme: 'bearer', description: 'Opaque access token of a signed-in person.' },
  experience: { type: 'apiKey', in: 'cookie', name: '_interaction', description: 'Set by the authorization endpoint.' },
};

/** Errors that every route of this kind may answer before its handler runs. */
const accessErrors: Record<Access, readonly ErrorCode[]> = {
  anonymous: [],
  management: ['auth.authorization_header_missing', 'auth.authorization_token_type_not_supported', 'auth.unauthorized', 'auth.forbidden'],
  administrator: [
    'auth.authorization_header_missing',
    'auth.authorization_token_type_not_supported',
    'auth.unauthorized',
    'auth.forbidden',
  ],
  me: ['auth.authorization_header_missing', 'auth.authorization_token_type_not_supported', 'auth.unauthorized', 'auth.forbidden'],
  account: [
    'auth.authorization_header_missing',
    'auth.authorization_token_type_not_supported',
    'auth.unauthorized',
    'auth.forbidden',
    'auth.third_party_application_forbidden',
  ],
  experience: ['session.not_found'],
};

/** The routes that serve the documents about `routes`. A document is made when it is first asked for, then kept as it was made. */
export function openApiRoutes(routes: readonly AnyRoute<never>[]) {
  return documents.map(({ path, title, access }) => {
    const wanted: readonly Access[] = access;
    let document: OpenApiDocument | undefined;
    return defineRoute({
      method: 'GET',
      path,
      access: 'anonymous',
      summary: `OpenAPI document: ${title}.`,
      responses: { 200: z.record(z.string(), z.unknown()) },
      errors: [],
      handler: () => {
        document ??= openApiDocument({ title, routes: routes.filter((route) => wanted.includes(route.access)) });
        return ok(document);
      },
    });
  });
}

/** Describes routes as OpenAPI 3.0.1. Schemas that carry `.meta({ id })` become named components. */
export function openApiDocument({ title, routes }: { title: string; routes: readonly AnyRoute<never>[] }): OpenApiDocument {
  const schemas: Schemas = {};
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const names = new Set<string>();
  for (const route of routes.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.method, b.method))) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    const id = uniqueName(operationId(route.method, route.path, answersList(route)), names);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, { id, schemas }) };
  }
  return {
    openapi: '3.0.1',
    info: { title: `Lintel: ${title}`, version: '1', description: 'Made from the routes of the running server.' },
    paths,
    components: { schemas, securitySchemes },
  };
}

function operation(route: AnyRoute<never>, { id, schemas }: { id: string; schemas: Schemas }): JsonSchema {
  const parameters = [...pathParameters(route, schemas), ...queryParameters(route, schemas)];
  return {
    operationId: id,
    summary: route.summary,
    tags: [tagOf(route.path)],
    ...(route.access !== 'anonymous' && { security: [{ [route.access]: route.access === 'management' ? ['all'] : [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body !== undefined && {
      requestBody: {
        required: !route.body.safeParse(undefined).success,
        content: bodyContent(route.body, toSchema(route.body, 'input', schemas)),
      },
    }),
    responses: { ...successes(route, schemas), ...failures(route) },
  };
}

function pathParameters(route: AnyRoute<never>, schemas: Schemas): JsonSchema[] {
  const known = propertiesOf(route.params, schemas).properties;
  return [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: known[name] ?? { type: 'string' },
  }));
}

function queryParameters(route: AnyRoute<never>, schemas: Schemas): JsonSchema[] {
  const { properties, required } = propertiesOf(route.query, schemas);
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.has(name), schema }));
}

function propertiesOf(schema: z.ZodType | undefined, schemas: Schemas): { properties: Schemas; required: ReadonlySet<string> } {
  if (schema === undefined) return { properties: {}, required: new Set() };
  const json = toSchema(schema, 'input', schemas);
  return { properties: (json['properties'] ?? {}) as Schemas, required: new Set((json['required'] ?? []) as string[]) };
}

function successes(route: AnyRoute<never>, schemas: Schemas): JsonSchema {
  const entries = Object.entries(route.responses).map(([status, schema]) => {
    const description = statusTexts[status] ?? 'Success';
    const body = schema === null || schema === undefined ? {} : { content: jsonContent(toSchema(schema, 'output', schemas)) };
    return [status, { description, ...body }];
  });
  return Object.fromEntries(entries);
}

function failures(route: AnyRoute<never>): JsonSchema {
  const takesInput = route.params !== undefined || route.query !== undefined || route.body !== undefined;
  const codes = [...accessErrors[route.access], ...(takesInput ? (['guard.invalid_input'] as const) : []), ...route.errors];
  const byStatus = Map.groupBy(new Set(codes), (code) => String(errorStatuses[code]));
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      { description: statusTexts[status] ?? 'Error', content: jsonContent(errorSchema(group)) },
    ]),
  );
}

const errorSchema = (codes: readonly ErrorCode[]): JsonSchema => ({
  type: 'object',
  properties: {
    code: { type: 'string', enum: codes },
    message: { type: 'string', description: "For people, in the reader's language." },
    data: { description: 'What a client needs to go on.' },
    details: { type: 'string', description: 'For developers, in English.' },
  },
  required: ['code', 'message'],
});

function toSchema(schema: z.ZodType, io: 'input' | 'output', schemas: Schemas): JsonSchema {
  const {
    definitions = {},
    $schema: _,
    ...json
  } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      allowNewFields(zodSchema, jsonSchema);
      nameEncoding(jsonSchema);
    },
  }) as JsonSchema & { definitions?: Schemas };
  const nameOf = componentNames({ json, definitions });
  for (const [name, definition] of Object.entries(definitions)) schemas[nameOf(name)] ??= pointToComponents(definition, nameOf);
  const result = pointToComponents(json, nameOf);
  if (!refersToItself(json)) return result;
  schemas[nameOf('')] ??= result;
  return { $ref: `#/components/schemas/${nameOf('')}` };
}

/** Recursive schemas without an id are numbered anew in every conversion: they are named for their content instead. */
function componentNames({ json, definitions }: { json: JsonSchema; definitions: Schemas }): (name: string) => string {
  const contentOf = (name: string): string => {
    const own = JSON.stringify(definitions[name] ?? json).replaceAll(`"#/definitions/${name}"`, '"#"');
    return own.includes('#/definitions/__schema') ? name + JSON.stringify({ json, definitions }) : own;
  };
  return (name) =>
    name === '' || name.startsWith('__schema') ? `Schema${digest(contentOf(name)).replaceAll(/\W|_/g, '').slice(0, 10)}` : name;
}

const refersToItself = (json: JsonSchema): boolean => JSON.stringify(json).includes('"$ref":"#"');

/** An object without its own rule for further keys may grow: a client that refused new fields would break with every release. */
function allowNewFields({ _zod: { def } }: { _zod: { def: { type: string; catchall?: unknown } } }, json: JsonSchema): void {
  if (def.type === 'object' && def.catchall === undefined) delete json['additionalProperties'];
}

/** `contentEncoding` came with later versions of JSON Schema; in OpenAPI 3.0 the format `byte` is Base64. */
function nameEncoding(json: JsonSchema): void {
  if (json['contentEncoding'] === 'base64') json['format'] = 'byte';
  delete json['contentEncoding'];
}

function pointToComponents(schema: JsonSchema, nameOf: (name: string) => string): JsonSchema {
  const text = JSON.stringify(schema).replaceAll(/"\$ref":"#(?:\/definitions\/(\w+))?"/g, (_, name: string | undefined) => {
    return `"$ref":"#/components/schemas/${nameOf(name ?? '')}"`;
  });
  return JSON.parse(text) as JsonSchema;
}

const answersList = (route: AnyRoute<never>): boolean => route.responses[200] instanceof z.ZodArray;

const bodyContent = (body: z.ZodType, schema: JsonSchema) =>
  body === fileBody ? { 'multipart/form-data': { schema } } : jsonContent(schema);

const jsonContent = (schema: JsonSchema) => ({ 'application/json': { schema } });

/** `/api/users/:userId/roles` belongs to `users`. */
const tagOf = (path: string): string => path.split('/').find((segment) => segment !== '' && segment !== 'api') ?? 'root';

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${name}${count}`;
  taken.add(unique);
  return unique;
}

const statusTexts: Readonly<Record<string, string>> = {
  200: 'Success',
  201: 'Created',
  204: 'Done, no content',
  302: 'Found',
  303: 'See other',
  400: 'The request is not valid',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  416: 'Range not satisfiable',
  422: 'Understood, but not possible',
  429: 'Too many requests',
  500: 'Failed on the server',
  501: 'Not available here',
  502: 'A service behind this one failed',
};
