import { join } from 'node:path';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { AssetStore } from './asset-store.ts';
import { createFolderStore } from './folder-store.ts';
import { createS3Store } from './s3-store.ts';

interface AssetSettings {
  readonly DATA_DIR: string;
  readonly USER_ASSETS_S3_ENDPOINT?: string | undefined;
  readonly USER_ASSETS_S3_BUCKET?: string | undefined;
  readonly USER_ASSETS_S3_REGION: string;
  readonly USER_ASSETS_S3_ACCESS_KEY_ID?: string | undefined;
  readonly USER_ASSETS_S3_SECRET_ACCESS_KEY?: string | undefined;
}

/** The store that the settings name. @throws Error that names the setting that is missing */
export function createAssetStore(settings: AssetSettings, outbound: Pick<Outbound, 'fetch'>): AssetStore {
  const endpoint = settings.USER_ASSETS_S3_ENDPOINT;
  if (endpoint === undefined) return createFolderStore(join(settings.DATA_DIR, 'assets'));
  const need = (name: 'USER_ASSETS_S3_BUCKET' | 'USER_ASSETS_S3_ACCESS_KEY_ID' | 'USER_ASSETS_S3_SECRET_ACCESS_KEY'): string => {
    const value = settings[name];
    if (value === undefined) throw new Error(`${name} must be set where USER_ASSETS_S3_ENDPOINT is.`);
    return value;
  };
  return createS3Store({
    outbound,
    s3: {
      endpoint,
      bucket: need('USER_ASSETS_S3_BUCKET'),
      region: settings.USER_ASSETS_S3_REGION,
      accessKeyId: need('USER_ASSETS_S3_ACCESS_KEY_ID'),
      secretAccessKey: need('USER_ASSETS_S3_SECRET_ACCESS_KEY'),
    },
  });
}
