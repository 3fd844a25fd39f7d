import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../app/api-client.ts';
import type { Delivery, DeliveryWithBody, Webhook, WebhookInput } from './webhook.ts';

/** Reads of the webhook pages; every key starts with it, so one invalidation refreshes them all. */
export const webhooksKey = ['webhooks'] as const;

const pathOf = (id: string) => `/api/hooks/${encodeURIComponent(id)}`;

export const webhooksPageQuery = (page: number) =>
  queryOptions({
    queryKey: [...webhooksKey, 'page', page],
    queryFn: ({ signal }) => api.page<Webhook>('/api/hooks', { query: { page, page_size: 20, includeExecutionStats: true }, signal }),
    placeholderData: keepPreviousData,
  });

export const webhookQuery = (id: string) =>
  queryOptions({ queryKey: [...webhooksKey, id], queryFn: ({ signal }) => api.get<Webhook>(pathOf(id), { signal }) });

export const deliveriesQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: [...webhooksKey, id, 'deliveries', page],
    queryFn: ({ signal }) => api.page<Delivery>(`${pathOf(id)}/deliveries`, { query: { page, page_size: 20 }, signal }),
    placeholderData: keepPreviousData,
  });

export const deliveryQuery = (id: string, deliveryId: string) =>
  queryOptions({
    queryKey: [...webhooksKey, id, 'deliveries', 'one', deliveryId],
    queryFn: ({ signal }) => api.get<DeliveryWithBody>(`${pathOf(id)}/deliveries/${encodeURIComponent(deliveryId)}`, { signal }),
  });

export const createWebhook = async (input: WebhookInput) => api.post<Webhook>('/api/hooks', input);
export const updateWebhook = async (id: string, patch: Partial<WebhookInput>) => api.patch<Webhook>(pathOf(id), patch);
export const deleteWebhook = async (id: string) => api.delete(pathOf(id));
export const regenerateSigningKey = async (id: string) => api.patch<Webhook>(`${pathOf(id)}/signing-key`);
export const testWebhook = async (id: string, input: Pick<WebhookInput, 'events' | 'config'>) => api.post(`${pathOf(id)}/test`, input);
export const replayDelivery = async (id: string, deliveryId: string) =>
  api.post<Delivery>(`${pathOf(id)}/deliveries/${encodeURIComponent(deliveryId)}/replay`);
