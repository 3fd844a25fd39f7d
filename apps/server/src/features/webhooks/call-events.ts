import type { Answered, Call } from '../../foundation/http/bind-fastify.ts';
import type { Reply } from '../../foundation/http/reply.ts';
import type { DomainEvent, TenantScope } from '../../tenancy/tenant-scope.ts';
import { routeEvent } from './events.ts';
import { isEventWanted } from './hooks-part.ts';
import { isHookEvent } from './hook-events.ts';

/** Calls whose event was told in the transaction of their change. */
const told = new WeakSet<object>();

/**
 * What is emitted during a call carries where it came from. A route that declares an `event` and returns its reply out of `write` has
 * emitted it, with the reply's `eventData` (or body) as `data`.
 */
export function withCallEvents<Scope extends TenantScope>(scope: Scope, call: Call<Scope>): Scope {
  if (call.route.method === 'GET') return scope;
  const write: TenantScope['write'] = (parts, change) =>
    scope.write(parts, async (trx, audit, emit) => {
      const changed = await change(trx, audit, (event) => emit(withOrigin(event, call)));
      if (isReply(changed) && !told.has(call.request)) {
        const event = changed.isUneventful ? undefined : routeEvent(call, dataOf(changed));
        if (event) emit(withOrigin(event, call, changed.status));
        told.add(call.request);
      }
      return changed;
    });
  return { ...scope, write };
}

/**
 * Tells the event of a route whose reply did not come out of `write`, before the answer leaves. A process that dies between the change
 * and this loses it: such routes are the exception, and a test names them.
 */
export async function tellAnswered<Scope extends TenantScope>({ route, request, reply, scope }: Answered<Scope>): Promise<void> {
  if (route.event === undefined || reply.isUneventful || told.has(request)) return;
  if (!isHookEvent(route.event) || !isEventWanted(scope.settings, route.event)) return;
  const call = { route, request };
  const event = routeEvent(call, dataOf(reply));
  await scope.write([], async (_trx, _audit, emit) => event && emit(withOrigin(event, call, reply.status)));
}

const dataOf = ({ body, eventData }: Reply): unknown => (eventData === undefined ? body : eventData);

/** Rows and ids have no numeric `status`. */
const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number';

function withOrigin<Scope>(
  event: DomainEvent,
  { route, request }: Pick<Call<Scope>, 'request'> & { readonly route: Pick<Call<Scope>['route'], 'method' | 'path' | 'responses'> },
  status = Number(Object.keys(route.responses)[0]),
): DomainEvent {
  const { ip, headers, params } = request;
  const userAgent = headers['user-agent'];
  const origin = {
    ...(userAgent !== undefined && { userAgent }),
    ip,
    path: pathOf(route.path, params),
    method: route.method,
    status,
    params: params ?? {},
    matchedRoute: route.path,
  };
  const isOfPerson = 'interactionEvent' in event.payload;
  return {
    ...event,
    payload: isOfPerson ? { ...(userAgent !== undefined && { userAgent }), userIp: ip, ...event.payload } : { ...origin, ...event.payload },
  };
}

const pathOf = (route: string, params: unknown): string => {
  const values = new Map<string, unknown>(Object.entries(params ?? {}));
  return route.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
};
