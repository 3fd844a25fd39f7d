import {
  errors,
  type AuthorizationDetail as WireDetail,
  type AuthorizationDetailsForIntrospection,
  type KoaContextWithOIDC,
  type RichAuthorizationRequestsActiveConfiguration,
  type RichAuthorizationRequestsDisabledConfiguration,
} from 'oidc-provider';
import { findDetailsType, isWithin, problemOfDetail, type AuthorizationDetail } from '../../features/resources/authorization-details.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { ProtocolUse } from '../engine/protocol-use.ts';
import { applicationOf } from '../clients/clients.ts';

type Active = RichAuthorizationRequestsActiveConfiguration & {
  readonly authorizationDetailsForIntrospection: AuthorizationDetailsForIntrospection;
};

/** Characters of the whole parameter: what it holds travels in every access token. */
const mostCharacters = 8_192;

/**
 * Rich authorization requests (RFC 9396): an application says in the API's own words what it wants to do. First-party applications are
 * granted what they ask for, people consent to what third-party ones do; which types an application may use, an administrator decides.
 */
export function authorizationDetails(
  scope: TenantScope,
  { detailsTypes }: ProtocolUse,
): Active | RichAuthorizationRequestsDisabledConfiguration {
  if (detailsTypes.length === 0) return { enabled: false };
  const validate = (ctx: KoaContextWithOIDC, detail: WireDetail) => refuseDetail(ctx, detail, scope);
  return {
    enabled: true,
    types: Object.fromEntries(detailsTypes.map((type) => [type, { validate }])),
    authorizationDetailsForGrantSource: (ctx) => requested(ctx),
    authorizationDetailsForAccessToken: (ctx, token, source) => {
      const asked = requested(ctx);
      const granted = source?.rar;
      if (source && asked) refuseBeyond(asked, granted ?? []);
      return stillAllowed(ctx, asked ?? granted ?? [], { scope, indicator: token.resourceServer?.identifier() });
    },
    authorizationDetailsForIntrospection: (_ctx, token) => token.rar,
  };
}

/** The library has read it once, so it is JSON; what a pushed request holds comes back here in the same form. */
function requested(ctx: KoaContextWithOIDC): WireDetail[] | undefined {
  const text = ctx.oidc.params?.['authorization_details'];
  return typeof text === 'string' ? (JSON.parse(text) as WireDetail[]) : undefined;
}

function refuseDetail(ctx: KoaContextWithOIDC, detail: AuthorizationDetail, { settings }: TenantScope): void {
  const refuse = (problem: string) => new errors.InvalidAuthorizationDetails(problem);
  if (String(ctx.oidc.params?.['authorization_details']).length > mostCharacters) throw refuse(`more than ${mostCharacters} characters`);
  const known = findDetailsType(settings, detail.type);
  if (!known) throw refuse(`the type "${detail.type}" is not known`);
  const problem = problemOfDetail(detail, known);
  if (problem !== undefined) throw refuse(`a detail of type "${detail.type}" ${problem}`);
  const resources = [ctx.oidc.params?.['resource'] ?? []].flat();
  if (resources.length > 0 && !resources.includes(known.resource.indicator)) {
    throw refuse(`the type "${detail.type}" belongs to the resource ${known.resource.indicator}`);
  }
}

/** A token carries what was granted or less (RFC 9396 §6). */
function refuseBeyond(asked: readonly AuthorizationDetail[], granted: readonly AuthorizationDetail[]): void {
  const beyond = asked.find((detail) => !granted.some((one) => isWithin(detail, one)));
  if (beyond) throw new errors.InvalidAuthorizationDetails(`a detail of type "${beyond.type}" goes beyond what was granted`);
}

/** Of these details those for the token's API whose type there still is, and which the application may still use. */
function stillAllowed(
  ctx: KoaContextWithOIDC,
  details: readonly WireDetail[],
  { scope, indicator }: { scope: TenantScope; indicator: string | undefined },
): WireDetail[] {
  const types = applicationOf(ctx, scope)?.protocolSettings.authorizationDetailsTypes ?? [];
  return details.filter(
    ({ type }) =>
      types.includes(type) && indicator !== undefined && findDetailsType(scope.settings, type)?.resource.indicator === indicator,
  );
}
