import { Badge } from '@mantine/core';

const colors: Readonly<Record<string, string>> = { GET: 'blue', POST: 'teal', PUT: 'orange', PATCH: 'orange', DELETE: 'red' };

/** The method of a request; its colour says whether it reads, makes, changes or takes away. */
export const MethodBadge = ({ method }: { method: string }) => (
  <Badge variant="light" color={colors[method] ?? 'gray'} ff="monospace" miw={72}>
    {method}
  </Badge>
);
