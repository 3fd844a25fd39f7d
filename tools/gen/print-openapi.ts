// Prints the OpenAPI document of every route, the console's own ones included.
import { openApiDocument } from '../../apps/server/src/foundation/http/openapi.ts';
import { routes } from '../../apps/server/src/routes.gen.ts';

process.stdout.write(JSON.stringify(openApiDocument({ title: 'All APIs', routes })));
