import { createSocket } from 'node:dgram';
import { AUTHORITATIVE_ANSWER, decode, encode, type Answer } from 'dns-packet';

/** A DNS server (RFC 1035 over UDP) with the records that a test enters. */
export interface DnsDouble {
  /** `address:port`, for DNS_SERVERS. */
  readonly address: string;
  /** Names in lower case → what is there. */
  readonly records: Map<string, { readonly cname?: string; readonly txt?: readonly string[] }>;
  /** While set, nothing is answered. */
  silent: boolean;
  close(): Promise<void>;
}

export async function startDnsDouble(): Promise<DnsDouble> {
  const socket = createSocket('udp4');
  const double = { records: new Map<string, { cname?: string; txt?: string[] }>(), silent: false };
  socket.on('message', (message, { port, address }) => {
    if (double.silent) return;
    const { id, questions = [] } = decode(message);
    const [question] = questions;
    if (!question) return;
    const name = question.name.toLowerCase();
    const { cname, txt } = double.records.get(name) ?? {};
    const answers: Answer[] = [];
    // A name that is an alias has no other data (RFC 1034 §3.6.2).
    if (cname !== undefined) answers.push({ name, type: 'CNAME', ttl: 60, data: cname });
    else if (question.type === 'TXT') answers.push(...(txt ?? []).map((data): Answer => ({ name, type: 'TXT', ttl: 60, data })));
    const isThere = double.records.has(name);
    const nameError = 3;
    const flags = AUTHORITATIVE_ANSWER | (isThere ? 0 : nameError);
    socket.send(encode({ type: 'response', ...(id !== undefined && { id }), flags, questions, answers }), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return Object.assign(double, {
    address: `127.0.0.1:${socket.address().port}`,
    close: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  });
}
