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
  cimdClientId?: string;
  sessionId?: string;
  [detail: string]: unknown;
}

/** A client described by a metadata document has the contract's own member. */
export function toAuditPayload({ details, applicationId, ...entry }: AuditEntry): AuditPayload {
  const client = applicationId?.startsWith('https://') ? { cimdClientId: applicationId } : applicationId !== undefined && { applicationId };
  return { ...details, ...entry, ...client, ...(entry.userAgent && { userAgentParsed: parseUserAgent(entry.userAgent) }) };
}
