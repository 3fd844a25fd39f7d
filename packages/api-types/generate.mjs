// Prints the TypeScript types of an OpenAPI document: `node generate.mjs openapi.json`. Called by tools/gen/api-types.ts.
import { readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const document = JSON.parse(await readFile(process.argv[2], 'utf8'));
const types = await openapiTS(document, { alphabetize: true, immutable: false });
process.stdout.write(`// Written by \`npm run gen\` from the routes of the server. Do not edit.\n${astToString(types)}`);
