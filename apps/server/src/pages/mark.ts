import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../../../packages/design-tokens/mark.svg', import.meta.url), 'utf8').trim();

/** The mark as an address that needs no request. */
export const markIcon = `data:image/svg+xml,${encodeURIComponent(source)}`;
