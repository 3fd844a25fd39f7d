import type { Call } from '../../foundation/http/bind-fastify.ts';
import type { DomainEvent } from '../../tenancy/tenant-scope.ts';
import type { DataHookEvent, InteractionHookEvent } from './hook-events.ts';

interface DataEvent {
  /** Id of the thing that it happened to: events of one thing are told in their order. */
  readonly id?: string | undefined;
  readonly data: unknown;
}

/** Something happened to a thing of the tenant, e.g. `dataEvent('User.Data.Updated', { id: user.id, data: toUserResponse(user) })`. */
export function dataEvent(name: DataHookEvent, { id, data }: DataEvent): DomainEvent {
  return { name, ...(id !== undefined && { subject: subjectOf(name, id) }), payload: { data } };
}

interface InteractionEvent {
  readonly interactionEvent: string;
  readonly sessionId: string;
  readonly userId: string;
  readonly user: unknown;
  readonly application: { readonly id: string; readonly name?: string; readonly type?: string; readonly description?: string | null };
}

/** A person has finished something at the hosted pages. */
export function interactionEvent(name: InteractionHookEvent, payload: InteractionEvent): DomainEvent {
  return { name, subject: `User:${payload.userId}`, payload: { ...payload } };
}

/** The event that a route declares, from its answer. */
export function routeEvent<Scope>({ route, request }: Call<Scope>, data: unknown): DomainEvent | undefined {
  if (route.event === undefined) return undefined;
  const noun = nounOf(route.event);
  const id = textIn(data, noun === 'Organization' ? ['organizationId', 'id'] : ['id']) ?? textIn(request.params, paramsOf(noun));
  return { name: route.event, ...(id !== undefined && { subject: subjectOf(route.event, id) }), payload: { data: data ?? null } };
}

/** `Role.Scopes.Updated` is about the role. */
const subjectOf = (name: string, id: string): string => `${nounOf(name)}:${id}`;
const nounOf = (name: string): string => name.split('.', 1)[0] ?? name;
const paramsOf = (noun: string): readonly string[] => (noun === 'User' ? ['userId'] : noun === 'Scope' ? ['scopeId'] : ['id']);

function textIn(value: unknown, keys: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  return keys.map((key) => fields.get(key)).find((text) => typeof text === 'string');
}
