import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A bucket behind the S3 REST API: Signature Version 4 is checked by its published steps, errors have the service's form. */
export interface S3Double {
  readonly endpoint: string;
  readonly bucket: 'assets';
  readonly region: 'eu-test-1';
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly objects: ReadonlyMap<string, { readonly bytes: Buffer; readonly type: string | undefined }>;
  /** What the next request gets instead of an answer. */
  trouble(kind: 'SlowDown' | 'silence'): void;
  close(): Promise<void>;
}

const bucket = 'assets';
const region = 'eu-test-1';
const accessKeyId = 'AKIDEXAMPLE';
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

export async function startS3Double(): Promise<S3Double> {
  const objects = new Map<string, { bytes: Buffer; type: string | undefined; changedAt: Date }>();
  let next: 'SlowDown' | 'silence' | undefined;
  const server = createServer((request, response) => void reply(request, response));
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, body, type } = await answer(request);
    if (status !== 0) response.writeHead(status, { 'content-type': type ?? 'application/xml' }).end(body);
  };
  const answer = async (request: IncomingMessage): Promise<{ status: number; body: string | Buffer; type?: string | undefined }> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const trouble = next;
    next = undefined;
    if (trouble === 'silence') return { status: 0, body: '' };
    if (trouble === 'SlowDown') return refuse(503, trouble);
    const reason = checkSignature(request, bytes);
    if (reason !== undefined) return refuse(403, reason);
    const [, name = '', ...rest] = (request.url ?? '').split('/');
    if (name.split('?')[0] !== bucket) return refuse(404, 'NoSuchBucket');
    const { searchParams: query } = new URL(request.url ?? '/', 'http://s3.invalid');
    const key = decodeURIComponent(rest.join('/'));
    if (key === '' && query.get('list-type') === '2') return { status: 200, body: list(query) };
    if (request.method === 'DELETE') {
      objects.delete(key);
      return { status: 204, body: '' };
    }
    if (request.method === 'PUT') {
      objects.set(key, { bytes, type: request.headers['content-type'], changedAt: new Date() });
      return { status: 200, body: '' };
    }
    const object = objects.get(key);
    return object ? { status: 200, body: object.bytes, type: object.type } : refuse(404, 'NoSuchKey');
  };
  /** ListObjectsV2, two at a time, so that whoever reads it has to go on. */
  const list = (query: URLSearchParams): string => {
    const prefix = query.get('prefix') ?? '';
    const after = query.get('continuation-token') ?? '';
    const matching = [...objects].filter(([key]) => key.startsWith(prefix) && key > after).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const page = matching.slice(0, 2);
    const contents = page.map(
      ([key, { changedAt }]) => `<Contents><Key>${key}</Key><LastModified>${changedAt.toISOString()}</LastModified></Contents>`,
    );
    const isTruncated = matching.length > page.length;
    const token = isTruncated ? `<NextContinuationToken>${page.at(-1)?.[0]}</NextContinuationToken>` : '';
    return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${token}${contents.join('')}</ListBucketResult>`;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket,
    region,
    accessKeyId,
    secretAccessKey,
    objects,
    trouble: (kind) => (next = kind),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const refuse = (status: number, code: string) => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>refused</Message></Error>`,
});

const encodeRfc3986 = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

/** AWS Signature Version 4: canonical request, string to sign, derived key. @returns the service's error code, `undefined` when all is right */
function checkSignature(request: IncomingMessage, body: Buffer): string | undefined {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (!match) return 'AccessDenied';
  const [, id = '', day = '', signedRegion = '', names = '', signature = ''] = match;
  if (id !== accessKeyId) return 'InvalidAccessKeyId';
  if (signedRegion !== region) return 'AuthorizationHeaderMalformed';
  const date = String(request.headers['x-amz-date']);
  const seconds = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - seconds) < 15 * 60_000)) return 'RequestTimeTooSkewed';
  const contentHash = String(request.headers['x-amz-content-sha256']);
  if (contentHash !== 'UNSIGNED-PAYLOAD' && contentHash !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  if (!names.split(';').includes('host')) return 'AccessDenied';
  const url = new URL(request.url ?? '/', 'http://s3.invalid');
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim().replaceAll(/\s+/g, ' ')}\n`);
  const query = [...url.searchParams].map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`).toSorted();
  const canonical = [request.method, url.pathname, query.join('&'), headers.join(''), names, contentHash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${secretAccessKey}`, day));
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch';
}
