import { ApiError } from '../../foundation/http/api-error.ts';
import type { ConnectorFactory } from './connector-factory.ts';

/** Throws `connector.invalid_config` with the guard's issues in `data`. The guard may be of any version of zod. */
export function checkConfig({ configGuard }: Pick<ConnectorFactory, 'configGuard'>, config: unknown): void {
  const result = configGuard.safeParse(config);
  if (result.success) return;
  const issues = issuesOf(result.error);
  throw new ApiError('connector.invalid_config', { data: { issues }, details: issues.map(describe).join('; ') });
}

interface Issue {
  path: string[];
  message: string;
}

function issuesOf(error: unknown): Issue[] {
  if (typeof error !== 'object' || error === null || !('issues' in error) || !Array.isArray(error.issues)) return [];
  return error.issues.map((issue: { path?: unknown; message?: unknown }) => ({
    path: Array.isArray(issue.path) ? issue.path.map(String) : [],
    message: String(issue.message),
  }));
}

const describe = ({ path, message }: Issue): string => `${path.join('.') || 'config'}: ${message}`;
