import type { AnyRoute } from '../../apps/server/src/foundation/http/route.ts';
import type { SourceFile } from './source-files.ts';

/** Sentences on every route that no test calls, and on every error code of its own that no such test names. */
export function untestedRoutes(routes: readonly AnyRoute<never>[], tests: readonly SourceFile[]): string[] {
  return routes.flatMap((route) => {
    const calling = tests.filter(({ text }) => callsRoute(text, route));
    const name = `${route.method} ${route.path}`;
    if (calling.length === 0) return [`${name}: no test calls it`];
    const missing = route.errors.filter((code) => !calling.some(({ text }) => text.includes(code)));
    return missing.length === 0 ? [] : [`${name}: no test asserts ${missing.join(', ')}`];
  });
}

/** `/api/users/:userId/roles` is called where `/api/users/` is followed by one segment and `/roles` ends the path. */
function callsRoute(text: string, { path }: AnyRoute<never>): boolean {
  const pattern = path
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '(?:\\$\\{[^}]+\\}|[^/\'"`?\\s]+)' : escape(segment)))
    .join('/');
  return new RegExp(`${pattern}(?=['"\`?]|\\$\\{)`).test(text);
}

const escape = (segment: string): string => segment.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
