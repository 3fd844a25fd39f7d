import type { TenantScope } from '../../tenancy/tenant-scope.ts';

const screens: ReadonlyMap<string, string> = new Map([
  ['sign_in', '/sign-in'],
  ['signIn', '/sign-in'],
  ['register', '/register'],
  ['reset_password', '/reset-password'],
  ['identifier:sign_in', '/identifier-sign-in'],
  ['identifier:register', '/identifier-register'],
  ['single_sign_on', '/single-sign-on'],
]);

/** Parameters of the authorization request that the hosted pages need in their own address. */
const carried = ['organization_id', 'ui_locales', 'login_hint', 'identifier', 'one_time_token'] as const;

interface LoginRequest {
  readonly clientId: string;
  /** Parameters of the authorization request in wire names. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Somebody else is signed in than whom a one-time token is for: they are asked first. */
  readonly isSwitch?: boolean;
}

/**
 * Where the hosted pages begin: `first_screen`, else `interaction_mode`, else sign-in; `direct_sign_in` goes through `/direct`.
 * Relative to the tenant's endpoint.
 */
export function loginAddress({ clientId, params, isSwitch = false }: LoginRequest): string {
  const query = new URLSearchParams({ app_id: clientId });
  for (const name of carried) {
    const value = params[name];
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  if (query.has('one_time_token')) return `${isSwitch ? '/switch-account' : '/one-time-token'}?${query}`;
  const screen = firstScreen(params);
  const direct = /^(social|sso):([\w-]{1,128})$/.exec(text(params['direct_sign_in']));
  if (!direct) return `${screen}?${query}`;
  query.set('fallback', screen.slice(1));
  return `/direct/${direct[1]}/${direct[2]}?${query}`;
}

function firstScreen(params: LoginRequest['params']): string {
  const screen = screens.get(text(params['first_screen']));
  if (screen) return screen;
  return params['interaction_mode'] === 'signUp' ? '/register' : '/sign-in';
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Address of the interaction that a prompt needs. */
export function interactionAddress(prompt: string, request: LoginRequest, tenant: TenantScope['tenant']): string {
  const path = prompt === 'consent' ? `/consent?${new URLSearchParams({ app_id: request.clientId })}` : loginAddress(request);
  return `${tenant.endpoint}${path}`;
}
