import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import { parseClientDocument, type ClientDocument } from './client-document.ts';
import { DocumentRefused } from './document-refused.ts';

const timeoutMs = 3_000;
const maxBytes = 32 * 1_024;
const minute = 60;
/** Seconds between two fetches of one document, whatever its own headers say. */
const freshness = { least: 5 * minute, usual: 60 * minute, most: 24 * 60 * minute };

export interface FetchedDocument {
  readonly document: ClientDocument;
  readonly freshSeconds: number;
}

/**
 * Fetches and checks a client metadata document: public addresses only, no redirects, JSON of at most 32 KiB within 3 seconds.
 *
 * @throws DocumentRefused
 */
export async function fetchDocument(outbound: Outbound, clientId: string): Promise<FetchedDocument> {
  const response = await outbound
    .fetch(clientId, { headers: { accept: 'application/json' }, timeoutMs, maxBytes, followsRedirects: false })
    .catch((cause: unknown) => {
      throw new DocumentRefused('unavailable', 'the client metadata document could not be fetched', { cause });
    });
  if (response.status !== 200) {
    const reason = response.status >= 500 || response.status === 429 ? 'unavailable' : 'invalid';
    throw new DocumentRefused(reason, 'the client metadata document could not be fetched', { cause: `HTTP status ${response.status}` });
  }
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(type)) {
    throw new DocumentRefused('invalid', 'the client metadata document must have the content type application/json');
  }
  return { document: parseClientDocument(clientId, await readJson(response)), freshSeconds: freshSeconds(response.headers) };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new DocumentRefused('invalid', 'the client metadata document is not JSON', { cause });
  }
}

/** RFC 9111 §5.2.2.1, within bounds. */
function freshSeconds(headers: Headers): number {
  const maxAge = /(?:^|,)\s*max-age\s*=\s*"?(\d{1,9})/i.exec(headers.get('cache-control') ?? '')?.[1];
  const wanted = maxAge === undefined ? freshness.usual : Number(maxAge);
  return Math.max(freshness.least, Math.min(wanted, freshness.most));
}
