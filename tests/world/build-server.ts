import { buildApps } from '../../tools/setup/build-apps.mjs';

/** Vitest's global set-up of tests that start the product: what they start is what the sources say. */
export default (): Promise<void> => buildApps(['apps/server']);
