import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

/** HTML that the protocol endpoints answer with; `pages` draws it, `server.ts` brings the two together. */
export interface OidcViews {
  error(scope: TenantScope, ctx: KoaContextWithOIDC, failure: { out: ErrorOut; error: Error }): void;
  /** @param page.form the form whose posting (field `logout=yes`) ends the session; `isAsked` = the person is asked first. */
  logout(scope: TenantScope, ctx: KoaContextWithOIDC, page: { form: string; isAsked: boolean }): void;
  signedOut(scope: TenantScope, ctx: KoaContextWithOIDC): void;
}
