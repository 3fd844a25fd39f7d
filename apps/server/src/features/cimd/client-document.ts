import { z } from 'zod';
import { isRegistrableUri } from '../applications/redirect-uris.ts';
import { isShownAsWritten } from '../applications/shown-name.ts';
import { DocumentRefused } from './document-refused.ts';

/** What is kept of a client metadata document. */
export interface ClientDocument {
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly authMethod: 'none' | 'private_key_jwt';
  readonly jwks?: Record<string, unknown> | undefined;
  readonly jwksUri?: string | undefined;
  readonly termsOfUseUrl?: string | undefined;
  readonly privacyPolicyUrl?: string | undefined;
}

const httpsUri = z.url({ protocol: /^https$/ }).max(2048);
const uris = z.array(z.string().max(2048)).max(100);

/** Members of RFC 7591 §2 that mean something here; others are ignored. */
const wireSchema = z.object({
  client_id: z.string(),
  client_name: z
    .string()
    .trim()
    .min(1)
    .max(128)
    .refine(isShownAsWritten, 'holds characters that change how the text around it is read')
    .optional(),
  redirect_uris: uris.min(1),
  post_logout_redirect_uris: uris.default([]),
  token_endpoint_auth_method: z.enum(['none', 'private_key_jwt']).default('none'),
  grant_types: z.array(z.string()).default(['authorization_code']),
  response_types: z.array(z.string()).default(['code']),
  jwks: z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1).max(20) }).optional(),
  jwks_uri: httpsUri.optional(),
  tos_uri: httpsUri.optional(),
  policy_uri: httpsUri.optional(),
  client_secret: z.undefined({ error: 'a public document holds no secret' }).optional(),
  client_secret_expires_at: z.undefined({ error: 'a public document holds no secret' }).optional(),
});

/**
 * Reads a client metadata document (draft-ietf-oauth-client-id-metadata-document §4). Of the redirect addresses those are kept that lead
 * to the document's own origin or to the person's own device: nobody else's document can send codes there.
 *
 * @param clientId the address that the document was fetched from
 * @throws DocumentRefused in words for the document's author
 */
export function parseClientDocument(clientId: string, content: unknown): ClientDocument {
  const parsed = wireSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new DocumentRefused('invalid', `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'is not valid'}`);
  }
  const document = parsed.data;
  if (document.client_id !== clientId) throw new DocumentRefused('invalid', 'client_id must be the address of the document itself');
  if (!document.grant_types.includes('authorization_code') || !document.response_types.includes('code')) {
    throw new DocumentRefused('invalid', 'grant_types must have authorization_code, and response_types code');
  }
  const { token_endpoint_auth_method: authMethod, jwks, jwks_uri: jwksUri } = document;
  if (authMethod === 'private_key_jwt' && (jwks === undefined) === (jwksUri === undefined)) {
    throw new DocumentRefused('invalid', 'private_key_jwt needs either jwks or jwks_uri');
  }
  const { origin, host } = new URL(clientId);
  const redirectUris = document.redirect_uris.filter((uri) => isOwnAddress(uri, origin));
  if (redirectUris.length === 0) {
    throw new DocumentRefused(
      'invalid',
      `redirect_uris must have an address at ${origin} or a loopback one (http://127.0.0.1, http://localhost)`,
    );
  }
  return {
    name: document.client_name ?? host,
    redirectUris,
    postLogoutRedirectUris: document.post_logout_redirect_uris.filter((uri) => isOwnAddress(uri, origin)),
    authMethod,
    ...(authMethod === 'private_key_jwt' && { jwks, jwksUri }),
    termsOfUseUrl: document.tos_uri,
    privacyPolicyUrl: document.policy_uri,
  };
}

/** RFC 8252 §7.3 for the loopback addresses. */
const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?(\/|\?|$)/;

function isOwnAddress(uri: string, origin: string): boolean {
  if (uri.includes('*') || !isRegistrableUri(uri)) return false;
  return loopback.test(uri) || (uri.startsWith(`${origin}/`) && new URL(uri).origin === origin);
}
