/** One browser's cookies over plain HTTP: no page is drawn, every redirect is one request. */
export interface HttpSession {
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  send(method: string, url: string, body?: unknown): Promise<Response>;
  post(url: string, form: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Response>;
  requestCount(): number;
}

export function createHttpSession(): HttpSession {
  const jar = new Map<string, string>();
  let requests = 0;
  const request = async (url: string, init: RequestInit): Promise<Response> => {
    requests += 1;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), cookie } });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  };
  return {
    get: (url, headers = {}) => request(url, { method: 'GET', headers }),
    send: (method, url, body) =>
      request(url, { method, ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) }),
    post: (url, form, headers = {}) => request(url, { method: 'POST', headers, body: new URLSearchParams(form) }),
    requestCount: () => requests,
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
  else jar.set(name, value);
}
