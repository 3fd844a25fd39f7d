import { AwsClient } from 'aws4fetch';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { AssetStore } from './asset-store.ts';

export interface S3Settings {
  /** Address of the service, without the bucket. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface S3Options {
  readonly s3: S3Settings;
  readonly outbound: Pick<Outbound, 'fetch'>;
  readonly timeoutMs?: number;
}

/** Keeps files in a bucket of an S3-compatible service (Signature Version 4, path-style addresses, which every such service knows). */
export function createS3Store({ s3, outbound, timeoutMs = 30_000 }: S3Options): AssetStore {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = s3;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  const ask = async (key: string, init: { method: 'GET' } | { method: 'PUT'; body: Buffer; headers: Record<string, string> }) => {
    const body = 'body' in init ? new Uint8Array(init.body) : undefined;
    const signed = await client.sign(`${endpoint}/${bucket}/${key}`, { ...init, body: body ?? null });
    return outbound.fetch(signed.url, {
      method: init.method,
      headers: Object.fromEntries(signed.headers),
      ...(body && { body }),
      timeoutMs,
    });
  };
  return {
    async put(key, { bytes, type }) {
      const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' };
      const response = await ask(key, { method: 'PUT', body: bytes, headers }).catch((cause: unknown) => {
        throw new ApiError('storage.upload_error', { cause, internal: `${endpoint}: ${reasonOf(cause)}` });
      });
      if (!response.ok) throw new ApiError('storage.upload_error', { internal: await refusal(endpoint, response) });
    },
    async get(key) {
      const response = await ask(key, { method: 'GET' }).catch((cause: unknown) => {
        throw new ApiError('storage.download_error', { cause, internal: `${endpoint}: ${reasonOf(cause)}` });
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new ApiError('storage.download_error', { internal: await refusal(endpoint, response) });
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'no answer');

/** The service's own code (`NoSuchBucket`, `SignatureDoesNotMatch`, …), for the log. */
async function refusal(endpoint: string, response: Response): Promise<string> {
  const [, code = 'no code'] = /<Code>(\w+)<\/Code>/.exec(await response.text()) ?? [];
  return `${endpoint} answered ${response.status} ${code}`;
}
