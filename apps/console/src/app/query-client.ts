import { QueryClient } from '@tanstack/react-query';

import { ApiFailure } from './api-failure.ts';

/** Refusals are final; only a server that is away is asked again, twice. */
const shouldRetry = (failures: number, error: Error) => failures < 2 && (!(error instanceof ApiFailure) || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: shouldRetry, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});
