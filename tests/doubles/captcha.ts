import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the double does with the next check instead of looking at it. */
export type CaptchaTrouble = 'silence' | 'failure' | 'nonsense';

export interface CaptchaDouble {
  readonly turnstileUrl: string;
  readonly recaptchaUrl: string;
  readonly turnstile: { readonly siteKey: string; readonly secretKey: string };
  readonly recaptcha: { readonly siteKey: string; readonly secretKey: string; readonly projectId: string };
  /** A token as a browser gets it after the challenge; good once. `score` counts for reCAPTCHA. */
  solve(score?: number): string;
  trouble(next: CaptchaTrouble): void;
  close(): Promise<void>;
}

/** Cloudflare's siteverify and Google's assessments, by their published shapes: keys are checked, a token is good once. */
export async function startCaptchaDouble(): Promise<CaptchaDouble> {
  const turnstile = { siteKey: '0x4AAAAAAA-site', secretKey: '0x4AAAAAAA-secret' };
  const recaptcha = { siteKey: '6Lc-site', secretKey: 'AIza-key', projectId: 'bookstore-1' };
  const tokens = new Map<string, number>();
  const spent = new Set<string>();
  const troubles: CaptchaTrouble[] = [];

  const verify = (form: URLSearchParams) => {
    const token = form.get('response') ?? '';
    const refuse = (code: string) => ({ status: 400, body: { success: false, 'error-codes': [code], messages: [] } });
    if (!form.get('secret')) return refuse('missing-input-secret');
    if (form.get('secret') !== turnstile.secretKey) return refuse('invalid-input-secret');
    if (!token) return refuse('missing-input-response');
    if (spent.has(token)) return refuse('timeout-or-duplicate');
    if (!tokens.has(token)) return refuse('invalid-input-response');
    spent.add(token);
    return { status: 200, body: { success: true, 'error-codes': [], challenge_ts: new Date().toISOString(), hostname: 'localhost' } };
  };

  const assess = (request: IncomingMessage, { event = {} }: { event?: { token?: string; siteKey?: string } }) => {
    const refuse = (status: number, reason: string) => ({ status, body: { error: { code: status, message: reason, status: reason } } });
    if (request.headers['x-goog-api-key'] !== recaptcha.secretKey) return refuse(400, 'INVALID_ARGUMENT');
    if (request.url !== `/v1/projects/${recaptcha.projectId}/assessments`) return refuse(403, 'PERMISSION_DENIED');
    const { token = '', siteKey } = event;
    const score = tokens.get(token);
    const invalidReason = spent.has(token)
      ? 'DUPE'
      : score === undefined
        ? 'MALFORMED'
        : siteKey === recaptcha.siteKey
          ? undefined
          : 'SITE_MISMATCH';
    spent.add(token);
    const tokenProperties = invalidReason
      ? { invalidReason }
      : { valid: true, hostname: 'localhost', createTime: new Date().toISOString() };
    return {
      status: 200,
      body: { name: 'projects/1/assessments/1', event, tokenProperties, ...(!invalidReason && { riskAnalysis: { score } }) },
    };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const sent = await text(request);
    const trouble = troubles.shift();
    if (trouble === 'silence') return;
    if (trouble) return void response.writeHead(trouble === 'failure' ? 503 : 200).end('<html>');
    const { status, body } = request.url === '/turnstile' ? verify(new URLSearchParams(sent)) : assess(request, JSON.parse(sent));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    turnstileUrl: `${origin}/turnstile`,
    recaptchaUrl: origin,
    turnstile,
    recaptcha,
    solve(score = 0.9) {
      const token = `token-${tokens.size}`;
      tokens.set(token, score);
      return token;
    },
    trouble: (next) => void troubles.push(next),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
