import { ApiFailure } from './api-failure.ts';

/** Who wants in with a code. */
export interface DeviceRequest {
  /** As the device shows it. */
  readonly userCode: string;
  readonly application: { readonly id: string; readonly name: string };
  /** The form's token: proof that the answer comes from this page. */
  readonly xsrf: string;
}

const address = '/oidc/device';

/** Asks whose code it is. Throws ApiFailure (`oidc.device_…`) when nobody waits with it. */
export async function findDevice(userCode: string, language: string): Promise<DeviceRequest> {
  const xsrf = await readFormToken(language);
  const found = (await ask(language, new URLSearchParams({ xsrf, user_code: userCode }))) as Omit<DeviceRequest, 'xsrf'>;
  return { ...found, xsrf };
}

/** What the form of this page has to bring back. */
export async function readFormToken(language: string): Promise<string> {
  return ((await ask(language)) as { xsrf: string }).xsrf;
}

async function ask(language: string, form?: URLSearchParams): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/json', 'accept-language': language },
    ...(form && { method: 'POST', body: form }),
  }).catch((cause: unknown) => {
    throw new ApiFailure({ code: 'page.offline', status: 0 }, { cause });
  });
  const answer: unknown = await response.json().catch(() => undefined); // a proxy's HTML page: the status alone decides
  if (!response.ok) throw ApiFailure.fromAnswer(response, answer);
  return answer;
}
