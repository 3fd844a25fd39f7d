/** Where uploaded files are kept. Keys come from `newAssetKey`; what is there never changes. */
export interface AssetStore {
  /** @throws ApiError `storage.upload_error` */
  put(key: string, asset: { readonly bytes: Buffer; readonly type: string }): Promise<void>;
  /** @returns `undefined` when there is none. @throws ApiError `storage.download_error` */
  get(key: string): Promise<Buffer | undefined>;
}

export interface UserAssetsScope {
  readonly userAssets: AssetStore;
}
