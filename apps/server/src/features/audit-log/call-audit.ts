import type { Call } from '../../foundation/http/bind-fastify.ts';
import { operationId } from '../../foundation/http/operation-id.ts';
import type { Access } from '../../foundation/http/route.ts';
import type { AuditEntry, TenantScope } from '../../tenancy/tenant-scope.ts';

const audited: ReadonlySet<Access> = new Set(['management', 'administrator', 'account']);

/**
 * What a call of the Management or Account API changes leaves a row in the transaction of the change: who called what, on which ids.
 * A call that changes nothing leaves none; bodies are never kept, they may hold secrets.
 */
export function withCallAudited<Scope extends TenantScope>(scope: Scope, call: Call<Scope>): Scope {
  const { access, method } = call.route;
  if (method === 'GET' || !audited.has(access)) return scope;
  let isTold = false;
  const write: TenantScope['write'] = async (parts, change) => {
    const result = await scope.write(parts, async (trx, audit, emit) => {
      const changed = await change(trx, audit, emit);
      if (!isTold) audit(toEntry(call));
      return changed;
    });
    isTold = true;
    return result;
  };
  return { ...scope, write };
}

function toEntry<Scope>({ route, request: { caller, params, ip, headers } }: Call<Scope>): AuditEntry {
  const userAgent = headers['user-agent'];
  return {
    key: `${route.access === 'account' ? 'AccountApi' : 'ManagementApi'}.${operationId(route.method, route.path, false)}`,
    result: 'Success',
    ...((caller.type === 'user' || caller.type === 'account') && { userId: caller.id }),
    ...(caller.type !== 'anonymous' && caller.clientId !== undefined && { applicationId: caller.clientId }),
    ip,
    ...(userAgent !== undefined && { userAgent }),
    ...(params !== undefined && { details: { params } }),
  };
}
