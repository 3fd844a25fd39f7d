import type { AuditEntry } from '../../tenancy/tenant-scope.ts';
import { parseUserAgent, type ParsedUserAgent } from './user-agent.ts';

/** What is stored of an entry and answered by `/api/logs`. */
export interface AuditPayload {
  key: string;
  result: 'Success' | 'Error';
  ip?: string;
  userAgent?: string;
  userAgentParsed?: ParsedUserAgent;
  userId?: string;
  applicationId?: string;
  sessionId?: string;
  [detail: string]: unknown;
}

export function toAuditPayload({ details, ...entry }: AuditEntry): AuditPayload {
  return { ...details, ...entry, ...(entry.userAgent && { userAgentParsed: parseUserAgent(entry.userAgent) }) };
}
