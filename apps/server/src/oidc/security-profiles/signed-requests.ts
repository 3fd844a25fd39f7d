import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { clientSigningAlgorithms, fapiAlgorithms } from '../../features/applications/protocol-settings.ts';

/** Assertions that would have to be remembered longer than this are refused. */
const longestAssertionSeconds = 86_400;

/** What clients may sign with. Not with a secret: what the library knows of an application's secrets is a placeholder (clients.ts). */
export const clientAlgorithms = clientSigningAlgorithms.toSorted();

type Claims = Readonly<Record<string, unknown>>;

/** What is demanded of a `private_key_jwt` assertion beyond RFC 7523. */
export function assertClientAssertion(ctx: KoaContextWithOIDC, claims: Claims, header: Claims): void {
  if (typeof claims['exp'] === 'number' && claims['exp'] > Date.now() / 1000 + longestAssertionSeconds) {
    throw new errors.InvalidClientAuth('the assertion lives longer than a day');
  }
  if (!ctx.oidc.isFapi('2.0')) return;
  // FAPI 2.0 Security Profile §5.3.2.1, items 8 and 9: for us alone, and not for an endpoint that somebody else may know.
  if (claims['aud'] !== ctx.oidc.issuer) throw new errors.InvalidClientAuth('audience (aud) must equal the issuer identifier url');
  if (!fapiAlgorithms.has(String(header['alg']))) throw new errors.InvalidClientAuth('alg mismatch');
  if (isIssuedAhead(claims)) throw new errors.InvalidClientAuth('the assertion was issued in the future');
}

/** FAPI 2.0 Security Profile §5.3.2.1, item 14: no clock is ahead so far. The library looks at `nbf` alone. */
const furthestAheadSeconds = 60;

const isIssuedAhead = ({ iat }: Claims): boolean =>
  iat !== undefined && !(typeof iat === 'number' && iat <= Date.now() / 1000 + furthestAheadSeconds);

/** FAPI 2.0 Message Signing §5.3.1: a request object is fresh, short-lived and for us. */
const fapiRequestSeconds = 3_600;

/** What is demanded of a signed request object beyond RFC 9101. */
export function assertRequestObject(ctx: KoaContextWithOIDC, claims: Claims, header: Claims): void {
  const refuse = (description: string) => new errors.InvalidRequestObject(description);
  if (JSON.stringify(claims).includes(String.raw`\u0000`)) throw refuse('the request holds a null character');
  if (!ctx.oidc.isFapi('2.0')) return;
  // What was pushed without a signature comes back here in a JWT of the library's own.
  const isPushed = ctx.oidc.entities.PushedAuthorizationRequest !== undefined;
  if (!isPushed && !fapiAlgorithms.has(String(header['alg']))) throw refuse('unsupported signed request alg');
  const { exp, nbf, aud } = claims;
  if (typeof exp !== 'number' || typeof nbf !== 'number' || aud === undefined)
    throw refuse("Request Object is missing the 'exp', 'nbf' or 'aud' claim");
  if (exp <= nbf || exp - nbf > fapiRequestSeconds) throw refuse("Request Object 'exp' claim too far from 'nbf' claim");
  if (nbf < Date.now() / 1000 - fapiRequestSeconds) throw refuse("Request Object 'nbf' claim is too old");
  if (isIssuedAhead(claims)) throw refuse("Request Object 'iat' claim is in the future");
}

/** The `claims` parameter is read only of applications that enrolled; of the others it is ignored, as the contract says. */
export function claimsFeature(
  isEnrolled: (ctx: KoaContextWithOIDC) => boolean,
): NonNullable<NonNullable<Configuration['features']>['claimsParameter']> {
  return {
    enabled: true,
    assertClaimsParameter(ctx, claims) {
      if (!isEnrolled(ctx)) {
        if (ctx.oidc.params) ctx.oidc.params['claims'] = undefined;
        return;
      }
      if (JSON.stringify(claims).includes(String.raw`\u0000`)) throw new errors.InvalidRequest('the request holds a null character');
      for (const asked of [claims.userinfo, claims.id_token].flatMap((container) => Object.values(container ?? {}))) {
        if (asked !== null && (typeof asked !== 'object' || Array.isArray(asked))) {
          throw new errors.InvalidRequest('members of claims.userinfo and claims.id_token must be null or objects');
        }
      }
    },
  };
}
