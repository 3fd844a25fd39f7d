import { ApiError } from '../../foundation/http/api-error.ts';
import type { Application, ApplicationType, CustomClientMetadata } from './application.ts';

const thirdPartyTypes: ReadonlySet<ApplicationType> = new Set(['Traditional', 'SPA', 'Native']);

interface NewApplicationChoice {
  readonly type: ApplicationType;
  readonly isThirdParty?: boolean | undefined;
  readonly customClientMetadata?: CustomClientMetadata | undefined;
  readonly protectedAppMetadata?: unknown;
}

/** Refuses an application that cannot be created as asked. @throws ApiError `application.*` */
export function refuseNewApplication(application: NewApplicationChoice): void {
  const { type, isThirdParty = false, customClientMetadata, protectedAppMetadata } = application;
  if (type === 'SAML') throw new ApiError('application.saml.use_saml_app_api');
  if (type === 'Protected') {
    throw new ApiError(
      protectedAppMetadata ? 'application.protected_app_not_configured' : 'application.protected_app_metadata_is_required',
    );
  }
  if (isThirdParty && !thirdPartyTypes.has(type)) throw new ApiError('application.invalid_third_party_application_type');
  if (customClientMetadata?.isDeviceFlow && type !== 'Native') throw new ApiError('application.device_flow_native_only');
  refuseTokenExchange(isThirdParty, customClientMetadata);
}

interface ApplicationChange {
  readonly customClientMetadata?: CustomClientMetadata | undefined;
  readonly protectedAppMetadata?: unknown;
}

/** Refuses a change that the application's kind does not allow. @throws ApiError `application.*` */
export function refuseApplicationChange(application: Application, change: ApplicationChange): void {
  if (application.type === 'SAML') throw new ApiError('application.saml.use_saml_app_api');
  const { customClientMetadata, protectedAppMetadata } = change;
  if (customClientMetadata) {
    const isDeviceFlow = application.customClientMetadata.isDeviceFlow ?? false;
    if ((customClientMetadata.isDeviceFlow ?? isDeviceFlow) !== isDeviceFlow) throw new ApiError('application.device_flow_not_changeable');
    refuseTokenExchange(application.isThirdParty, customClientMetadata);
  }
  if (protectedAppMetadata) {
    // The proxy in front of protected applications is not part of this system: an imported one keeps what it came with.
    throw new ApiError(
      application.type === 'Protected' ? 'application.protected_application_misconfigured' : 'application.protected_application_only',
    );
  }
}

/** Whoever owns a third-party application is a stranger: it may not turn people's tokens into others. */
function refuseTokenExchange(isThirdParty: boolean, customClientMetadata: CustomClientMetadata | undefined): void {
  if (isThirdParty && customClientMetadata?.allowTokenExchange) {
    throw new ApiError('application.third_party_application_cannot_enable_token_exchange');
  }
}
