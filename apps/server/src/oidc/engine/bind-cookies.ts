import { AsyncLocalStorage } from 'node:async_hooks';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { bindingCookieName, bindingLifetimeMs, bindSigner, readBinding } from '../../features/sessions/browser-binding.ts';
import type { CookieSigner } from '../../features/sessions/cookie-signer.ts';
import { cookieSigner } from '../../features/sessions/cookies.ts';
import { newSecret } from '../../foundation/crypto/ids.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

/** What names the browser of the request under way: `known` came with it, `made` goes with the answer. */
interface Binding {
  readonly known: string | undefined;
  made: string | undefined;
}

const bindings = new AsyncLocalStorage<Binding>();

/** Nothing verifies by it: a browser without a name of its own has no cookies of ours. */
const unknownBrowser = '?';

/** Signs the cookies of the request under way for its browser. */
export function boundCookieSigner({ settings, tenant }: Pick<TenantScope, 'settings' | 'tenant'>): CookieSigner {
  if (!tenant.endpoint.startsWith('https:')) return cookieSigner(settings);
  return bindSigner(cookieSigner(settings), (use) => {
    const binding = bindings.getStore();
    if (!binding) throw new Error('A cookie is signed outside of a request.');
    if (use === 'verify') return binding.known ?? unknownBrowser;
    return binding.known ?? (binding.made ??= newSecret());
  });
}

/** Gives the browser its name with the first cookie that is signed for it. */
export function bindCookies({ tenant }: TenantScope) {
  if (!tenant.endpoint.startsWith('https:')) return (_ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => next();
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const binding: Binding = { known: readBinding(ctx.cookies.get(bindingCookieName, { signed: false })), made: undefined };
    await bindings.run(binding, next);
    if (binding.made === undefined) return;
    const options = { signed: false, secure: true, httpOnly: true, sameSite: 'lax', path: '/', maxAge: bindingLifetimeMs } as const;
    ctx.cookies.set(bindingCookieName, binding.made, options);
  };
}
