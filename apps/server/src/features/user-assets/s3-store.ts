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

const deletionsAtOnce = 8;

interface S3Options {
  readonly s3: S3Settings;
  readonly outbound: Pick<Outbound, 'fetch'>;
  readonly timeoutMs?: number;
}

/** Keeps files in a bucket of an S3-compatible service (Signature Version 4, path-style addresses, which every such service knows). */
export function createS3Store({ s3, outbound, timeoutMs = 30_000 }: S3Options): AssetStore {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = s3;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  const ask = async (
    path: string,
    init: { method: 'GET' | 'DELETE' } | { method: 'PUT'; body: Buffer; headers: Record<string, string> },
  ) => {
    const body = 'body' in init ? new Uint8Array(init.body) : undefined;
    const signed = await client.sign(`${endpoint}/${bucket}${path}`, { ...init, body: body ?? null });
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
      const response = await ask(`/${key}`, { method: 'PUT', body: bytes, headers }).catch((cause: unknown) => {
        throw new ApiError('storage.upload_error', { cause, internal: `${endpoint}: ${reasonOf(cause)}` });
      });
      if (!response.ok) throw new ApiError('storage.upload_error', { internal: await refusal(endpoint, response) });
    },
    async get(key) {
      const response = await ask(`/${key}`, { method: 'GET' }).catch((cause: unknown) => {
        throw new ApiError('storage.download_error', { cause, internal: `${endpoint}: ${reasonOf(cause)}` });
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new ApiError('storage.download_error', { internal: await refusal(endpoint, response) });
      return Buffer.from(await response.arrayBuffer());
    },
    async removeAll(prefix, until) {
      const must = async (path: string, method: 'GET' | 'DELETE') => {
        const response = await ask(path, { method });
        if (!response.ok && response.status !== 404) throw new Error(await refusal(endpoint, response));
        return response.text();
      };
      let next: string | undefined;
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix, ...(next !== undefined && { 'continuation-token': next }) });
        const page = readListing(await must(`?${query.toString()}`, 'GET'));
        const old = page.objects.filter(({ changedAt }) => changedAt <= until);
        for (let index = 0; index < old.length; index += deletionsAtOnce) {
          await Promise.all(old.slice(index, index + deletionsAtOnce).map(({ key }) => must(`/${key}`, 'DELETE')));
        }
        ({ next } = page);
      } while (next !== undefined);
    },
  };
}

interface Listing {
  readonly objects: readonly { readonly key: string; readonly changedAt: number }[];
  readonly next: string | undefined;
}

/** Answer of `ListObjectsV2`. Keys of ours and tokens hold nothing that XML writes otherwise but `&`. */
function readListing(xml: string): Listing {
  const textOf = (name: string, within: string) =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(within)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const objects = [...xml.matchAll(/<Contents>.*?<\/Contents>/gs)].map(([content]) => ({
    key: textOf('Key', content) ?? '',
    changedAt: Date.parse(textOf('LastModified', content) ?? ''),
  }));
  return { objects, next: textOf('IsTruncated', xml) === 'true' ? textOf('NextContinuationToken', xml) : undefined };
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'no answer');

/** The service's own code (`NoSuchBucket`, `SignatureDoesNotMatch`, …), for the log. */
async function refusal(endpoint: string, response: Response): Promise<string> {
  const [, code = 'no code'] = /<Code>(\w+)<\/Code>/.exec(await response.text()) ?? [];
  return `${endpoint} answered ${response.status} ${code}`;
}
