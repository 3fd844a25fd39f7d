// Prints the TypeScript types of an OpenAPI document: `node generate.mjs openapi.json`. Called by tools/gen/api-types.ts.
import { readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** A JSON value holds lists of itself, which TypeScript refuses as a property's type (TS2502): `unknown` is what it says. */
const jsonValue = (schema, { path = '' }) =>
  schema.anyOf?.some(({ type, items }) => type === 'array' && items?.$ref && path.endsWith(items.$ref.replace('#', '')))
    ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
    : undefined;

const document = JSON.parse(await readFile(process.argv[2], 'utf8'));
const types = await openapiTS(document, { alphabetize: true, immutable: false, transform: jsonValue });
process.stdout.write(`// Written by \`npm run gen\` from the routes of the server. Do not edit.\n${astToString(types)}`);
