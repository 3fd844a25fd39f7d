import { createHash, randomBytes } from 'node:crypto';

export interface BrowserAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly location: URL | undefined;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

export interface BrowserRequest {
  readonly method?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser as far as the protocol needs one: it keeps cookies by path and follows nothing by itself. */
export class TestBrowser {
  readonly #origin: string;
  readonly cookies = new Map<string, { value: string; path: string }>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  async request(address: string | URL, { method, json, form, headers = {} }: BrowserRequest = {}): Promise<BrowserAnswer> {
    const url = new URL(address, this.#origin);
    const cookie = [...this.cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
    const content = json === undefined ? form && new URLSearchParams(form) : JSON.stringify(json);
    const response = await fetch(url, {
      method: method ?? (content === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(content !== undefined && { body: content }),
    });
    this.#keep(response.headers.getSetCookie());
    const text = await response.text();
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      location: location === null ? undefined : new URL(location, url),
      text,
      body: response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : undefined,
    };
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
      const isDeleted = value === '' || attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
      if (isDeleted) this.cookies.delete(`${name} ${path}`);
      else this.cookies.set(`${name} ${path}`, { value, path });
    }
  }

  /** Signs in through the Experience API, the way the hosted page does. @returns the address the person is sent back to. */
  async signIn(authorization: string | URL, person: { username: string; password: string }): Promise<BrowserAnswer> {
    const start = await this.request(authorization);
    if (start.status !== 303) return start;
    if (start.location && start.location.origin !== new URL(this.#origin).origin) return start;
    return this.finishSignIn(start.location?.searchParams.get('app_id') ?? '', person);
  }

  /** The same where the sign-in page of an application was reached already. */
  async finishSignIn(applicationId: string, person: { username: string; password: string }): Promise<BrowserAnswer> {
    const headers = { 'logto-app-id': applicationId };
    await this.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' }, headers });
    const identifier = { type: 'username', value: person.username };
    const verified = await this.request('/api/experience/verification/password', {
      json: { identifier, password: person.password },
      headers,
    });
    if (verified.status !== 200) return verified;
    await this.request('/api/experience/identification', { json: { verificationId: verified.body.verificationId }, headers });
    const submitted = await this.request('/api/experience/submit', { method: 'POST', headers });
    if (submitted.status !== 200) return submitted;
    return this.request(submitted.body.redirectTo);
  }
}

export interface Pkce {
  readonly verifier: string;
  readonly challenge: string;
}

export function createPkce(): Pkce {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}
