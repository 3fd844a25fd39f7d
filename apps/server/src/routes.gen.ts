// Written by `npm run gen` from every routes/*.ts. Do not edit.
import type { AppScope } from './app-scope.ts';
import type { AnyRoute } from './foundation/http/route.ts';

export const routes = [
] as const satisfies readonly AnyRoute<AppScope>[];
