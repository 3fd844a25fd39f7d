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

/**
 * More than any browser writes of itself. Anybody can send sixteen thousand characters, which would be kept in each row, and made to take the
 * patterns that look for browsers half a second.
 */
const longestUserAgent = 512;

/** A client described by a metadata document has the contract's own member. */
export function toAuditPayload({ details, applicationId, userAgent: sent, ...entry }: AuditEntry): AuditPayload {
  const client = applicationId?.startsWith('https://') ? { cimdClientId: applicationId } : applicationId !== undefined && { applicationId };
  const userAgent = sent?.slice(0, longestUserAgent);
  return { ...details, ...entry, ...client, ...(userAgent && { userAgent, userAgentParsed: parseUserAgent(userAgent) }) };
}
