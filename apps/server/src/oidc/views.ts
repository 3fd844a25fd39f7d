import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';

/** HTML that the protocol endpoints answer with; `pages` draws it, `server.ts` brings the two together. */
export interface OidcViews {
  error(ctx: KoaContextWithOIDC, out: ErrorOut, error: Error): void;
  /** @param page.form the form whose posting (field `logout=yes`) ends the session; `isAsked` = the person is asked first. */
  logout(ctx: KoaContextWithOIDC, page: { form: string; isAsked: boolean }): void;
  signedOut(ctx: KoaContextWithOIDC): void;
}
