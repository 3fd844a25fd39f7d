import { errors, type Client, type ErrorOut, type KoaContextWithOIDC, type Provider } from 'oidc-provider';
import { applicationLooksPart } from '../../features/applications/looks-part.ts';
import { firstPollSeconds } from '../../features/sessions/queries/device-codes.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { isApproval } from '../backchannel/approval-prompts.ts';
import { isLinkCode } from '../backchannel/link-code.ts';
import { deviceErrorCode } from './device-errors.ts';

/**
 * The device flow (RFC 8628) with a hosted page for its face: `/device` asks here for the form's token and who wants in, in JSON; the
 * person's answer is a form that the browser posts, for it leads on to the sign-in. Whoever comes without the page is sent to it.
 */
export function deviceFlow(scope: TenantScope) {
  const toPage = pageRedirect(scope);
  return {
    enabled: true,
    deviceInfo: (ctx: KoaContextWithOIDC) => ({ ip: ctx.ip, ua: ctx.get('user-agent').slice(0, 256) }),
    // oxlint-disable-next-line max-params -- the library's signature
    userCodeInputSource: (ctx: KoaContextWithOIDC, _form: string, out?: ErrorOut, error?: Error): void => {
      const code = error && deviceErrorCode(error, out?.error ?? 'server_error');
      if (error) forgetUnbegun(ctx);
      if (!wantsJson(ctx)) return toPage(ctx, isAboutApproval(ctx) ? '/approve' : '/device', { problem: code });
      if (error === undefined) {
        ctx.body = { xsrf: formToken(ctx) };
        return;
      }
      // What the library shows again with 200 is an error to a program.
      if (ctx.status < 400) ctx.status = 400;
      ctx.body = { error: code, error_description: error instanceof errors.OIDCProviderError ? out?.error_description : code };
    },
    // oxlint-disable-next-line max-params -- the library's signature
    userCodeConfirmSource: (ctx: KoaContextWithOIDC, _form: string, client: Client, _device: unknown, userCode: string): void => {
      if (!wantsJson(ctx)) return toPage(ctx, '/device', { user_code: userCode });
      ctx.body = { userCode, application: { id: client.clientId, name: nameOf(scope, client) } };
    },
    successSource: (ctx: KoaContextWithOIDC): void =>
      toPage(ctx, isApproval(ctx) ? '/approve/success' : '/device/success', { app_id: ctx.oidc.client?.clientId }),
  };
}

/** Sends people to the page instead of the protocol endpoint, and says how often a device may ask. */
export function useDevicePage(provider: Provider, { tenant }: TenantScope): void {
  provider.on('device_authorization.success', (_ctx, response) => {
    const { user_code: userCode } = response as { user_code: string }; // the library's types leave it open
    const page = `${tenant.endpoint}/device`;
    Object.assign(response, {
      verification_uri: page,
      verification_uri_complete: `${page}?${new URLSearchParams({ user_code: userCode })}`,
      interval: firstPollSeconds,
    });
  });
}

/** After a failure the library puts a new secret into the session, and fails to save one that was never begun. */
function forgetUnbegun({ oidc: { session } }: KoaContextWithOIDC): void {
  if (session && session.exp === undefined) Object.assign(session, { touched: false });
}

/** A request by a message takes the same way, with a link instead of a code; one that is not found is known by that. */
const isAboutApproval = (ctx: KoaContextWithOIDC): boolean => isApproval(ctx) || isLinkCode(ctx.oidc.params?.['user_code']);

const wantsJson = (ctx: KoaContextWithOIDC): boolean => ctx.accepts('html', 'json') === 'json';

type Parameters = Readonly<Record<string, string | undefined>>;

/** Sends the browser to a hosted page. */
const pageRedirect =
  ({ tenant }: TenantScope) =>
  (ctx: KoaContextWithOIDC, path: string, parameters: Parameters): void => {
    const known = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
    ctx.status = 303;
    ctx.redirect(`${tenant.endpoint}${path}${known.length > 0 ? `?${new URLSearchParams(known)}` : ''}`);
  };

/** The secret that the form has to bring back; the library keeps it in the session. */
function formToken(ctx: KoaContextWithOIDC): string {
  const state = ctx.oidc.session?.['state'];
  if (typeof state === 'object' && state !== null && 'secret' in state && typeof state.secret === 'string') return state.secret;
  throw new Error('oidc-provider keeps no secret for the device form any more.');
}

const nameOf = ({ settings }: TenantScope, { clientId, clientName }: Client): string =>
  settings.get(applicationLooksPart).get(clientId)?.displayName ?? clientName ?? clientId;
