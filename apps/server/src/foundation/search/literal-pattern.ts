/** LIKE pattern of one text: its own `%`, `_` and `\` stand for themselves. */
export const literalPattern = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** LIKE pattern of the texts that contain `keyword` as it is. */
export const containing = (keyword: string): string => `%${literalPattern(keyword)}%`;
