import { accountCenterPart } from './features/account-center/account-center-part.ts';
import { customProfileFieldsPart } from './features/custom-profile-fields/custom-profile-fields-part.ts';
import { domainsPart } from './features/domains/domains-part.ts';
import { emailTemplatesPart } from './features/email-templates/email-templates-part.ts';
import { actionsPart } from './features/actions/actions-part.ts';
import { applicationsPart } from './features/applications/applications-part.ts';
import { applicationLooksPart } from './features/applications/looks-part.ts';
import { customUiPart } from './features/custom-ui/custom-ui-part.ts';
import { cimdPart } from './features/cimd/cimd-part.ts';
import { clientRegistrationPart } from './features/client-registration/registration-part.ts';
import { captchaPart } from './features/captcha/captcha-part.ts';
import { connectorsPart } from './features/connectors/connectors-part.ts';
import { consentCeilingsPart } from './features/consent/consent-ceilings.ts';
import { customClaimsPart } from './features/custom-claims/custom-claims-part.ts';
import { idTokenClaimsPart } from './features/id-token-claims/id-token-claims.ts';
import { jitPart } from './features/organizations/jit-part.ts';
import { resourcesPart } from './features/resources/resources-part.ts';
import { rolesPart } from './features/roles/roles-part.ts';
import { sessionSettingsPart } from './features/sessions/session-settings.ts';
import { ssoConnectorsPart } from './features/sso-connectors/sso-connectors-part.ts';
import { signingKeysPart } from './features/signing-keys/signing-keys.ts';
import { customPhrasesPart } from './features/sign-in-experience/experience-phrases.ts';
import { signInExperiencePart } from './features/sign-in-experience/sign-in-experience.ts';
import { hooksPart } from './features/webhooks/hooks-part.ts';

/** What a tenant's settings in memory consist of. A slice that adds a part adds it here. */
export const snapshotParts = [
  signInExperiencePart,
  customUiPart,
  domainsPart,
  customPhrasesPart,
  applicationsPart,
  applicationLooksPart,
  consentCeilingsPart,
  cimdPart,
  clientRegistrationPart,
  signingKeysPart,
  sessionSettingsPart,
  idTokenClaimsPart,
  customClaimsPart,
  actionsPart,
  resourcesPart,
  rolesPart,
  connectorsPart,
  ssoConnectorsPart,
  jitPart,
  hooksPart,
  emailTemplatesPart,
  customProfileFieldsPart,
  captchaPart,
  accountCenterPart,
];
