/** Where uploaded files are kept. Keys come from `newAssetKey` and `customUiKey`; what is there never changes. */
export interface AssetStore {
  /** @throws ApiError `storage.upload_error` */
  put(key: string, asset: { readonly bytes: Buffer; readonly type: string }): Promise<void>;
  /** @returns `undefined` when there is none. @throws ApiError `storage.download_error` */
  get(key: string): Promise<Buffer | undefined>;
  /** Deletes what was put below `prefix` (it ends with a slash) until a moment (epoch milliseconds). That there is nothing is no failure. */
  removeAll(prefix: string, until: number): Promise<void>;
}

export interface UserAssetsScope {
  readonly userAssets: AssetStore;
}
