import type { HookDeliveryRow } from './tables.ts';

export function toDeliveryResponse(row: Omit<HookDeliveryRow, 'body'>) {
  const { id, hookId, event, subject, state, attempts, statusCode, error, createdAt, availableAt, finishedAt } = row;
  const nextAttemptAt = state === 'pending' ? availableAt : null;
  return { id, hookId, event, subject, state, attempts, statusCode, error, createdAt, nextAttemptAt, finishedAt };
}
