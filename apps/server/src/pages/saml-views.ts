import type { FastifyRequest } from 'fastify';
import type { ErrorCode } from '../foundation/http/error-codes.ts';
import type { Localize } from '../foundation/http/error-reply.ts';
import type { Phrases } from '../foundation/i18n/phrases.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { renderErrorPage, renderFormPostPage } from './plain-page.ts';
import { plainPageLook } from './plain-page-look.ts';

/** The pages of a sign-in by SAML in the tenant's looks and the person's language. */
export function createSamlViews(phrases: Phrases, localize: Localize) {
  const lookOf = (scope: TenantScope, { headers }: FastifyRequest) =>
    plainPageLook(scope, { phrases, acceptLanguage: headers['accept-language'] });
  return {
    answer: (scope: TenantScope, request: FastifyRequest, post: { action: string; fields: Readonly<Record<string, string>> }) =>
      renderFormPostPage(lookOf(scope, request), post),
    error: (scope: TenantScope, request: FastifyRequest, code: ErrorCode) => {
      const look = lookOf(scope, request);
      return renderErrorPage(look, { error: code, description: localize(code, [look.lng]) });
    },
  };
}
