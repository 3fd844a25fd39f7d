import { join } from 'node:path';
import type { Logger } from 'pino';
import { createActivityRecorder } from './features/activity/record-activity.ts';
import { createAuditBatch, type AuditBatch } from './features/audit-log/audit-batch.ts';
import { createMetadataClients, type CimdScope } from './features/cimd/metadata-clients.ts';
import { createCaptchaVerifier, type CaptchaScope } from './features/captcha/captcha-verifier.ts';
import { loadConnectors } from './features/connectors/connector-registry.ts';
import type { ConnectorsScope } from './features/connectors/connectors-scope.ts';
import { createCustomUiStore, type CustomUiScope } from './features/custom-ui/custom-ui-files.ts';
import { createDomainResolver } from './features/domains/domain-resolver.ts';
import type { DomainsScope } from './features/domains/domains-scope.ts';
import { createMessenger } from './features/connectors/messenger.ts';
import { createSocialAccounts } from './features/connectors/social-accounts.ts';
import type { PhrasesScope } from './features/sign-in-experience/experience-phrases.ts';
import type { SigningKeysScope } from './features/signing-keys/signing-keys-scope.ts';
import { createProviderConfigs, type SsoProvidersScope } from './features/sso-connectors/provider-config.ts';
import { createSsoAccounts, type SsoAccountsScope } from './features/sso-connectors/sso-accounts.ts';
import type { UserAssetsScope } from './features/user-assets/asset-store.ts';
import { createAssetStore } from './features/user-assets/create-asset-store.ts';
import { createBreachedPasswords, type BreachedPasswordsScope } from './features/users/breached-passwords.ts';
import type { ProxyScope } from './features/sessions/sign-in-context.ts';
import { createPasswordHasher, type PasswordScope } from './features/users/password.ts';
import type { WebhooksScope } from './features/webhooks/webhooks-scope.ts';
import type { Database } from './foundation/database/open-database.ts';
import { mostFileBytes } from './foundation/http/file-body.ts';
import { loadPhrases } from './foundation/i18n/phrases.ts';
import { createOutbound, type Outbound } from './foundation/outbound-http/outbound.ts';
import { createSandbox, type SandboxScope } from './foundation/sandbox/sandbox.ts';
import { createScriptFetch } from './foundation/sandbox/script-fetch.ts';
import type { ServerSettings } from './settings.ts';
import { isLoopback, type Endpoints } from './tenancy/endpoints.ts';

const workspace = join(import.meta.dirname, '../../..');

interface CapabilityOptions {
  readonly settings: ServerSettings;
  readonly endpoints: Endpoints;
  readonly database: Database;
  readonly log: Logger;
  readonly now: () => number;
}

/** What handlers may use that is the same for all tenants, and what has to be closed at the end. */
export interface Capabilities {
  readonly shared: CaptchaScope &
    CimdScope &
    ConnectorsScope &
    CustomUiScope &
    DomainsScope &
    PhrasesScope &
    ProxyScope &
    PasswordScope &
    BreachedPasswordsScope &
    SigningKeysScope &
    SsoProvidersScope &
    SsoAccountsScope &
    WebhooksScope &
    SandboxScope &
    UserAssetsScope;
  readonly audit: AuditBatch;
  readonly outbound: Outbound;
  /** The same for files, which are larger than other answers. */
  readonly assetsOutbound: Outbound;
}

export async function createCapabilities({ settings, endpoints, database, log, now }: CapabilityOptions): Promise<Capabilities> {
  const phrases = await loadPhrases(join(workspace, 'locales'));
  const reach = {
    allow: settings.OUTBOUND_ALLOW ?? [],
    allowLoopback: settings.OUTBOUND_ALLOW === undefined && isLoopback(new URL(endpoints.tenants).hostname),
  };
  const outbound = createOutbound(reach);
  const assetsOutbound = createOutbound({ ...reach, maxBytes: mostFileBytes });
  const connectors = await loadConnectors({
    folders: [join(workspace, 'connectors'), ...(settings.CONNECTORS_DIR ? [settings.CONNECTORS_DIR] : [])],
    outbound,
    log,
  });
  const isBreached = createBreachedPasswords({
    address: settings.BREACHED_PASSWORDS_URL === 'off' ? undefined : settings.BREACHED_PASSWORDS_URL,
    fetch: (url, init) => outbound.fetch(url, init),
    log,
  });
  const userAssets = createAssetStore(settings, assetsOutbound);
  return {
    shared: {
      phrases,
      metadataClients: createMetadataClients(outbound),
      isOutboundGuarded: outbound.isGuarded,
      connectors,
      messenger: createMessenger({ registry: connectors, outbound, phrases }),
      socialAccounts: createSocialAccounts({ outbound }),
      userAssets,
      domainResolver: createDomainResolver({ servers: settings.DNS_SERVERS }),
      endpoints,
      customUis: createCustomUiStore(userAssets),
      passwords: createPasswordHasher(),
      isBreached,
      verifyCaptcha: createCaptchaVerifier({
        outbound,
        log,
        turnstileUrl: settings.CAPTCHA_TURNSTILE_URL,
        recaptchaUrl: settings.CAPTCHA_RECAPTCHA_URL,
      }),
      ssoProviderConfigs: createProviderConfigs({ outbound, now, log }),
      ssoAccounts: createSsoAccounts({ outbound, now }),
      outbound,
      sandbox: createSandbox({ fetch: createScriptFetch(outbound) }),
      isBehindProxy: settings.TRUST_PROXY_HEADER,
      keyRotationGraceSeconds: settings.PRIVATE_KEY_ROTATION_GRACE_PERIOD,
    },
    assetsOutbound,
    audit: createAuditBatch({ tenantDb: (tenantId) => database.forTenant(tenantId), record: createActivityRecorder(), now, log }),
    outbound,
  };
}
