import type { KoaContextWithOIDC } from 'oidc-provider';
import { readSignInContext } from '../../features/sessions/sign-in-context.ts';

/** Where a sign-in came from. */
export const signInContextOf = (ctx: KoaContextWithOIDC): Record<string, string> =>
  readSignInContext({ ip: ctx.ip, isBehindProxy: ctx.app.proxy, header: (name) => ctx.get(name) });
