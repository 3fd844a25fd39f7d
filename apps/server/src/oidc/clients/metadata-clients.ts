import { errors, type AdapterPayload, type KoaContextWithOIDC } from 'oidc-provider';
import { cimdPart } from '../../features/cimd/cimd-part.ts';
import { DocumentRefused } from '../../features/cimd/document-refused.ts';
import type { MetadataClients } from '../../features/cimd/metadata-clients.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { toClientMetadata } from './clients.ts';
import { requestCache } from '../engine/request-cache.ts';

/**
 * A client described by a metadata document as the protocol engine sees it; it is kept for the rest of the request, for our own rules.
 * Nothing proves that the same program stands behind the same client_id: the engine asks people each time, because it is a native one
 * (RFC 8252 §8.6).
 *
 * @throws InvalidClient with what is wrong with the document
 */
export async function findMetadataClient(
  scope: TenantScope,
  { clients, id }: { clients: MetadataClients; id: string },
): Promise<AdapterPayload | undefined> {
  const client = await clients.find(scope, id).catch((error: unknown) => {
    throw error instanceof DocumentRefused ? new errors.InvalidClient(error.message, error.message) : error;
  });
  if (!client) return undefined;
  requestCache()?.metadataClients.set(id, client);
  const { authMethod, jwks, jwksUri } = client.document;
  return {
    ...toClientMetadata(client, scope),
    token_endpoint_auth_method: authMethod,
    ...(jwks && { jwks: jwks as unknown as NonNullable<AdapterPayload['jwks']> }), // the library checks each key
    ...(jwksUri !== undefined && { jwks_uri: jwksUri }),
  };
}

/** Says in the server's own metadata that a client may be the address of its document (draft-ietf-oauth-client-id-metadata-document §5). */
export function announceMetadataClients({ settings }: TenantScope) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    const isMetadata = /^\/\.well-known\/(?:openid-configuration|oauth-authorization-server)$/.test(ctx.path);
    if (!isMetadata || ctx.status !== 200 || !settings.get(cimdPart).enabled) return;
    ctx.body = Object.assign({}, ctx.body, { client_id_metadata_document_supported: true });
  };
}
