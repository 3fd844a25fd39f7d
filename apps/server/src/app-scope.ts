import type { CimdScope } from './features/cimd/metadata-clients.ts';
import type { CaptchaScope } from './features/captcha/captcha-verifier.ts';
import type { CustomUiScope } from './features/custom-ui/custom-ui-files.ts';
import type { ConnectorsScope } from './features/connectors/connectors-scope.ts';
import type { DomainsScope } from './features/domains/domains-scope.ts';
import type { ProxyScope } from './features/sessions/sign-in-context.ts';
import type { PhrasesScope } from './features/sign-in-experience/experience-phrases.ts';
import type { SigningKeysScope } from './features/signing-keys/signing-keys-scope.ts';
import type { SsoProvidersScope } from './features/sso-connectors/provider-config.ts';
import type { SsoAccountsScope } from './features/sso-connectors/sso-accounts.ts';
import type { TenantsScope } from './features/tenants/tenants-scope.ts';
import type { UserAssetsScope } from './features/user-assets/asset-store.ts';
import type { BreachedPasswordsScope } from './features/users/breached-passwords.ts';
import type { PasswordScope } from './features/users/password.ts';
import type { WebhooksScope } from './features/webhooks/webhooks-scope.ts';
import type { LongListsScope } from './foundation/http/long-lists.ts';
import type { SandboxScope } from './foundation/sandbox/sandbox.ts';
import type { TenantScope } from './tenancy/tenant-scope.ts';

/** Everything a handler may ask for. A handler's own annotation names the parts it uses; `server.ts` provides the whole. */
export type AppScope = TenantScope &
  CimdScope &
  CaptchaScope &
  ConnectorsScope &
  CustomUiScope &
  DomainsScope &
  LongListsScope &
  PasswordScope &
  BreachedPasswordsScope &
  PhrasesScope &
  ProxyScope &
  SigningKeysScope &
  SandboxScope &
  SsoProvidersScope &
  SsoAccountsScope &
  UserAssetsScope &
  TenantsScope &
  WebhooksScope;
