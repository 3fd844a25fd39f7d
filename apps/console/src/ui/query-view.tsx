import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { LoadFailure } from './load-failure.tsx';

type QueryViewProps<Data> = { query: UseQueryResult<Data>; children: (data: Data) => ReactNode };

/** Draws what a query has: grey bars while it loads, the failure with a retry, or the data. */
export const QueryView = <Data,>({ query, children }: QueryViewProps<Data>) => {
  if (query.data !== undefined) {
    return children(query.data);
  }

  if (query.error) {
    return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />;
  }

  return (
    <Stack aria-busy="true">
      <Skeleton height={32} width="40%" />
      <Skeleton height={120} radius="lg" />
      <Skeleton height={120} radius="lg" />
    </Stack>
  );
};
