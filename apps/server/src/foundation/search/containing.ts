/** LIKE pattern of texts that contain `keyword` as it is: its own `%`, `_` and `\\` stand for themselves. */
export const containing = (keyword: string): string => `%${keyword.replace(/[\\%_]/g, '\\$&')}%`;
