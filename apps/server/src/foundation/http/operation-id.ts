import type { Method } from './route.ts';

const verbs: Record<Method, string> = { GET: 'Get', POST: 'Create', PUT: 'Replace', PATCH: 'Update', DELETE: 'Delete' };

/** Last segments that already say what is done: `POST /api/experience/submit` is `SubmitExperience`, not `CreateExperienceSubmit`. */
const actions = new Set(['verify', 'test', 'submit', 'rotate', 'generate', 'delete', 'skip']);

/**
 * Name of an operation for generated clients, e.g. `ListUserRoles` for `GET /api/users/{userId}/roles`.
 * Made from method and path alone, so that moving a file never renames a client's function.
 */
export function operationId(method: Method, path: string, answersList: boolean): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== 'api');
  const words = segments.flatMap((segment, index) => {
    if (isParameter(segment)) return [];
    const namesOneThing = isParameter(segments[index + 1] ?? '');
    const isLast = index === segments.length - 1;
    const createsOne = isLast && method === 'POST';
    return [pascalCase(namesOneThing || createsOne ? singular(segment) : segment)];
  });
  const last = segments.at(-1) ?? '';
  if (method === 'POST' && actions.has(last)) return pascalCase(last) + words.slice(0, -1).join('');
  const verb = method === 'GET' && answersList ? 'List' : verbs[method];
  return verb + words.join('');
}

const isParameter = (segment: string): boolean => segment.startsWith(':') || segment.startsWith('{');

const pascalCase = (segment: string): string =>
  segment
    .split(/[^a-zA-Z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
