/** A device in a browser tab: the device flow (RFC 8628) without a library. */

export interface DeviceSignIn {
  readonly deviceCode: string;
  readonly userCode: string;
  /** Address that a person types, and the same with the code in it. */
  readonly page: string;
  readonly pageWithCode: string;
  readonly intervalSeconds: number;
}

export type PollAnswer =
  | { readonly type: 'waiting' }
  | { readonly type: 'slow-down' }
  | { readonly type: 'done'; readonly idToken: string; readonly accessToken: string }
  | { readonly type: 'over'; readonly reason: 'expired' | 'refused' };

const clientId = 'device-demo-app';
const scope = 'openid offline_access profile email phone';

export class DeviceDemoError extends Error {}

export function createDeviceClient(origin: string) {
  const post = async (path: string, fields: Readonly<Record<string, string>>) => {
    const response = await fetch(`${origin}/oidc${path}`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ client_id: clientId, ...fields }),
    });
    return (await response.json()) as Readonly<Record<string, unknown>>;
  };
  return {
    /** Throws DeviceDemoError with the server's words. */
    begin: async (): Promise<DeviceSignIn> => {
      const answer = await post('/device/auth', { scope });
      if (typeof answer['device_code'] !== 'string') throw new DeviceDemoError(wordsOf(answer));
      return {
        deviceCode: answer['device_code'],
        userCode: String(answer['user_code']),
        page: String(answer['verification_uri']),
        pageWithCode: String(answer['verification_uri_complete']),
        intervalSeconds: Number(answer['interval'] ?? 5),
      };
    },

    /** Throws DeviceDemoError with the server's words when neither the person nor time is the reason. */
    poll: async (deviceCode: string): Promise<PollAnswer> => {
      const answer = await post('/token', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: deviceCode });
      switch (answer['error']) {
        case undefined:
          return { type: 'done', idToken: String(answer['id_token']), accessToken: String(answer['access_token']) };
        case 'authorization_pending':
          return { type: 'waiting' };
        case 'slow_down':
          return { type: 'slow-down' };
        case 'expired_token':
          return { type: 'over', reason: 'expired' };
        case 'access_denied':
          return { type: 'over', reason: 'refused' };
        default:
          throw new DeviceDemoError(wordsOf(answer));
      }
    },
  };
}

const wordsOf = (answer: Readonly<Record<string, unknown>>): string => String(answer['error_description'] ?? answer['error']);
