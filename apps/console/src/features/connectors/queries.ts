import { queryOptions } from '@tanstack/react-query';
import { api } from '../../app/api-client.ts';
import type { Connector, ConnectorFactory, ConnectorWish } from './connector.ts';

/** `connectors` is read by the sign-in experience too, which warns of a missing one: refresh it when the window comes back to the front. */
export const connectorsQuery = queryOptions({
  queryKey: ['connectors'],
  queryFn: ({ signal }) => api.get<Connector[]>('/api/connectors', { signal }),
  refetchOnWindowFocus: 'always',
});

export const connectorQuery = (connectorId: string) =>
  queryOptions({
    queryKey: ['connectors', connectorId],
    queryFn: ({ signal }) => api.get<Connector>(`/api/connectors/${encodeURIComponent(connectorId)}`, { signal }),
  });

export const factoriesQuery = queryOptions({
  queryKey: ['connector-factories'],
  queryFn: ({ signal }) => api.get<ConnectorFactory[]>('/api/connector-factories', { signal }),
  staleTime: Infinity,
});

export const factoryQuery = (factoryId: string) =>
  queryOptions({
    queryKey: ['connector-factories', factoryId],
    queryFn: ({ signal }) => api.get<ConnectorFactory>(`/api/connector-factories/${encodeURIComponent(factoryId)}`, { signal }),
    staleTime: Infinity,
  });

/** Puts a connector for messages in place of the one of its kind, if there is one. */
export const createConnector = async (connector: ConnectorWish & { readonly id?: string; readonly connectorId: string }) =>
  api.post<Connector>('/api/connectors', connector);

export const updateConnector = async (id: string, wish: ConnectorWish) =>
  api.patch<Connector>(`/api/connectors/${encodeURIComponent(id)}`, wish);

export const deleteConnector = async (id: string) => api.delete(`/api/connectors/${encodeURIComponent(id)}`);
