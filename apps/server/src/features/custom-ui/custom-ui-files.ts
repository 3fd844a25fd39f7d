import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { AssetStore } from '../user-assets/asset-store.ts';
import { customUiKey } from './custom-ui-key.ts';
import type { CustomUi } from './custom-ui-part.ts';

export type Encoding = 'br' | 'gzip';

export interface ReadFile {
  readonly tenantId: string;
  readonly ui: CustomUi;
  readonly path: string;
  /** Answered compressed; plain when not given. */
  readonly encoding?: Encoding | undefined;
}

/** Files of custom UIs, read from the store once while there is room for them in memory. */
export interface CustomUiStore {
  /** The same object while it is in memory. `undefined` for what the bundle, or by mishap the store, does not hold. @throws ApiError `storage.download_error` */
  read(file: ReadFile): Promise<Buffer | undefined>;
}

export interface CustomUiScope {
  readonly customUis: CustomUiStore;
}

const mostBytes = 32 * 1024 * 1024;
const compressors = {
  br: (plain: Buffer) =>
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
  gzip: promisify(gzip),
};

export function createCustomUiStore(store: Pick<AssetStore, 'get'>): CustomUiStore {
  // Callers that ask at the same time share one read.
  const plain = new LRUCache<string, Buffer>({
    maxSize: mostBytes,
    sizeCalculation: ({ length }) => length + 1,
    fetchMethod: (key) => store.get(key),
  });
  const compressed = new LRUCache<string, Buffer, Encoding>({
    maxSize: mostBytes / 2,
    sizeCalculation: ({ length }) => length + 1,
    fetchMethod: async (name, _stale, { context }) => {
      const bytes = await plain.fetch(name.slice(name.indexOf(':') + 1));
      return bytes && compressors[context](bytes);
    },
  });
  return {
    async read({ tenantId, ui, path, encoding }) {
      const file = Object.hasOwn(ui.files, path) ? ui.files[path] : undefined;
      if (!file) return undefined;
      const key = customUiKey({ tenantId, id: ui.id, digest: file.digest });
      return encoding === undefined ? plain.fetch(key) : compressed.fetch(`${encoding}:${key}`, { context: encoding });
    },
  };
}
