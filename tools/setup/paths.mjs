import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Node of the version that package.json names: everything but the first lines of a command runs on it. */
export const pinnedNode = join(root, 'node_modules/node/bin/node');
/** What may be deleted at any time and is not in git. */
export const cacheFolder = join(root, '.cache');
