// Written by `npm run gen` from every routes/*.ts. Do not edit.
import type { AppScope } from './app-scope.ts';
import type { AnyRoute } from './foundation/http/route.ts';
import { getPublicAccountCenter } from './features/account-center/routes/get-public-account-center.ts';
import { getWebauthnOrigins } from './features/account-center/routes/get-webauthn-origins.ts';
import { readAccountCenter } from './features/account-center/routes/read-account-center.ts';
import { updateAccountCenter } from './features/account-center/routes/update-account-center.ts';
import { addAccountFactor } from './features/account/routes/add-account-factor.ts';
import { endAccountGrant } from './features/account/routes/end-account-grant.ts';
import { endAccountSession } from './features/account/routes/end-account-session.ts';
import { generateAccountBackupCodes } from './features/account/routes/generate-account-backup-codes.ts';
import { generateAccountTotpSecret } from './features/account/routes/generate-account-totp-secret.ts';
import { linkAccountIdentity } from './features/account/routes/link-account-identity.ts';
import { listAccountFactors } from './features/account/routes/list-account-factors.ts';
import { listAccountGrants } from './features/account/routes/list-account-grants.ts';
import { listAccountSessions } from './features/account/routes/list-account-sessions.ts';
import { listAccountTrustedDevices } from './features/account/routes/list-account-trusted-devices.ts';
import { readAccountBackupCodes } from './features/account/routes/read-account-backup-codes.ts';
import { readAccountMfaSettings } from './features/account/routes/read-account-mfa-settings.ts';
import { readAccountPreferences } from './features/account/routes/read-account-preferences.ts';
import { readAccountSocialToken } from './features/account/routes/read-account-social-token.ts';
import { readAccountSsoToken } from './features/account/routes/read-account-sso-token.ts';
import { readAccount } from './features/account/routes/read-account.ts';
import { removeAccountEmail } from './features/account/routes/remove-account-email.ts';
import { removeAccountFactor } from './features/account/routes/remove-account-factor.ts';
import { removeAccountPhone } from './features/account/routes/remove-account-phone.ts';
import { removeAccountTrustedDevice } from './features/account/routes/remove-account-trusted-device.ts';
import { renameAccountPasskey } from './features/account/routes/rename-account-passkey.ts';
import { replaceAccountIdentity } from './features/account/routes/replace-account-identity.ts';
import { replaceAccountTotp } from './features/account/routes/replace-account-totp.ts';
import { setAccountEmail } from './features/account/routes/set-account-email.ts';
import { setAccountPassword } from './features/account/routes/set-account-password.ts';
import { setAccountPhone } from './features/account/routes/set-account-phone.ts';
import { storeAccountSocialToken } from './features/account/routes/store-account-social-token.ts';
import { unlinkAccountIdentity } from './features/account/routes/unlink-account-identity.ts';
import { updateAccountMfaSettings } from './features/account/routes/update-account-mfa-settings.ts';
import { updateAccountPreferences } from './features/account/routes/update-account-preferences.ts';
import { updateAccountProfile } from './features/account/routes/update-account-profile.ts';
import { updateAccount } from './features/account/routes/update-account.ts';
import { uploadAccountAvatar } from './features/account/routes/upload-account-avatar.ts';
import { deleteAction } from './features/actions/routes/delete-action.ts';
import { listActions } from './features/actions/routes/list-actions.ts';
import { patchAction } from './features/actions/routes/patch-action.ts';
import { putAction } from './features/actions/routes/put-action.ts';
import { readAction } from './features/actions/routes/read-action.ts';
import { testAction } from './features/actions/routes/test-action.ts';
import { readActiveUserCounts } from './features/activity/routes/read-active-user-counts.ts';
import { readNewUserCounts } from './features/activity/routes/read-new-user-counts.ts';
import { readTotalUserCount } from './features/activity/routes/read-total-user-count.ts';
import { readAdminConsoleData } from './features/admin-console/routes/read-admin-console-data.ts';
import { updateAdminConsoleData } from './features/admin-console/routes/update-admin-console-data.ts';
import { addProtectedDomain } from './features/applications/routes/add-protected-domain.ts';
import { createApplication } from './features/applications/routes/create-application.ts';
import { createSecret } from './features/applications/routes/create-secret.ts';
import { deleteApplication } from './features/applications/routes/delete-application.ts';
import { deleteLegacySecret } from './features/applications/routes/delete-legacy-secret.ts';
import { deleteSecret } from './features/applications/routes/delete-secret.ts';
import { listApplications } from './features/applications/routes/list-applications.ts';
import { listProtectedDomains } from './features/applications/routes/list-protected-domains.ts';
import { listSecrets } from './features/applications/routes/list-secrets.ts';
import { putAccessControl } from './features/applications/routes/put-access-control.ts';
import { putApplicationLooks } from './features/applications/routes/put-application-looks.ts';
import { readAccessControl } from './features/applications/routes/read-access-control.ts';
import { readApplicationLooks } from './features/applications/routes/read-application-looks.ts';
import { readApplication } from './features/applications/routes/read-application.ts';
import { removeProtectedDomain } from './features/applications/routes/remove-protected-domain.ts';
import { renameSecret } from './features/applications/routes/rename-secret.ts';
import { updateApplicationCustomData } from './features/applications/routes/update-application-custom-data.ts';
import { updateApplication } from './features/applications/routes/update-application.ts';
import { listLogs } from './features/audit-log/routes/list-logs.ts';
import { readLog } from './features/audit-log/routes/read-log.ts';
import { deleteCaptchaProvider } from './features/captcha/routes/delete-captcha-provider.ts';
import { putCaptchaProvider } from './features/captcha/routes/put-captcha-provider.ts';
import { readCaptchaProvider } from './features/captcha/routes/read-captcha-provider.ts';
import { readCimdConfig } from './features/cimd/routes/read-cimd-config.ts';
import { updateCimdConfig } from './features/cimd/routes/update-cimd-config.ts';
import { createInitialAccessToken } from './features/client-registration/routes/create-initial-access-token.ts';
import { deleteInitialAccessToken } from './features/client-registration/routes/delete-initial-access-token.ts';
import { listInitialAccessTokens } from './features/client-registration/routes/list-initial-access-tokens.ts';
import { listRegisteredClients } from './features/client-registration/routes/list-registered-clients.ts';
import { readRegistrationConfig } from './features/client-registration/routes/read-registration-config.ts';
import { revokeRegistrationToken } from './features/client-registration/routes/revoke-registration-token.ts';
import { updateRegistrationConfig } from './features/client-registration/routes/update-registration-config.ts';
import { createConnector } from './features/connectors/routes/create-connector.ts';
import { deleteConnector } from './features/connectors/routes/delete-connector.ts';
import { getConnectorFactory } from './features/connectors/routes/get-connector-factory.ts';
import { getConnector } from './features/connectors/routes/get-connector.ts';
import { listConnectorFactories } from './features/connectors/routes/list-connector-factories.ts';
import { listConnectors } from './features/connectors/routes/list-connectors.ts';
import { testConnector } from './features/connectors/routes/test-connector.ts';
import { updateConnector } from './features/connectors/routes/update-connector.ts';
import { addCimdConsentScopes } from './features/consent/routes/add-cimd-consent-scopes.ts';
import { addConsentOrganizations } from './features/consent/routes/add-consent-organizations.ts';
import { addUserConsentScopes } from './features/consent/routes/add-user-consent-scopes.ts';
import { listConsentOrganizations } from './features/consent/routes/list-consent-organizations.ts';
import { readCimdConsentScopes } from './features/consent/routes/read-cimd-consent-scopes.ts';
import { readUserConsentScopes } from './features/consent/routes/read-user-consent-scopes.ts';
import { removeCimdConsentScope } from './features/consent/routes/remove-cimd-consent-scope.ts';
import { removeConsentOrganization } from './features/consent/routes/remove-consent-organization.ts';
import { removeUserConsentScope } from './features/consent/routes/remove-user-consent-scope.ts';
import { replaceConsentOrganizations } from './features/consent/routes/replace-consent-organizations.ts';
import { deleteJwtCustomizer } from './features/custom-claims/routes/delete-jwt-customizer.ts';
import { listJwtCustomizers } from './features/custom-claims/routes/list-jwt-customizers.ts';
import { patchJwtCustomizer } from './features/custom-claims/routes/patch-jwt-customizer.ts';
import { putJwtCustomizer } from './features/custom-claims/routes/put-jwt-customizer.ts';
import { readJwtCustomizer } from './features/custom-claims/routes/read-jwt-customizer.ts';
import { testJwtCustomizer } from './features/custom-claims/routes/test-jwt-customizer.ts';
import { createProfileField } from './features/custom-profile-fields/routes/create-profile-field.ts';
import { createProfileFields } from './features/custom-profile-fields/routes/create-profile-fields.ts';
import { deleteProfileField } from './features/custom-profile-fields/routes/delete-profile-field.ts';
import { listProfileFields } from './features/custom-profile-fields/routes/list-profile-fields.ts';
import { orderProfileFields } from './features/custom-profile-fields/routes/order-profile-fields.ts';
import { readProfileField } from './features/custom-profile-fields/routes/read-profile-field.ts';
import { replaceProfileField } from './features/custom-profile-fields/routes/replace-profile-field.ts';
import { uploadCustomUiAssets } from './features/custom-ui/routes/upload-custom-ui-assets.ts';
import { cleanUpDomains } from './features/domains/routes/clean-up-domains.ts';
import { createDomain } from './features/domains/routes/create-domain.ts';
import { deleteDomain } from './features/domains/routes/delete-domain.ts';
import { listDomains } from './features/domains/routes/list-domains.ts';
import { readDomain } from './features/domains/routes/read-domain.ts';
import { readVerificationFiles } from './features/domains/routes/read-verification-files.ts';
import { replaceVerificationFiles } from './features/domains/routes/replace-verification-files.ts';
import { deleteEmailTemplate } from './features/email-templates/routes/delete-email-template.ts';
import { deleteEmailTemplates } from './features/email-templates/routes/delete-email-templates.ts';
import { listEmailTemplates } from './features/email-templates/routes/list-email-templates.ts';
import { putEmailTemplates } from './features/email-templates/routes/put-email-templates.ts';
import { readEmailTemplate } from './features/email-templates/routes/read-email-template.ts';
import { updateEmailTemplate } from './features/email-templates/routes/update-email-template.ts';
import { authorizeHasura } from './features/hasura/routes/authorize-hasura.ts';
import { putIdTokenConfig } from './features/id-token-claims/routes/put-id-token-config.ts';
import { readIdTokenConfig } from './features/id-token-claims/routes/read-id-token-config.ts';
import { createAuthorizationUri } from './features/identities/routes/create-authorization-uri.ts';
import { linkUserIdentity } from './features/identities/routes/link-user-identity.ts';
import { listUserIdentities } from './features/identities/routes/list-user-identities.ts';
import { putUserIdentity } from './features/identities/routes/put-user-identity.ts';
import { readUserIdentity } from './features/identities/routes/read-user-identity.ts';
import { readUserSsoIdentity } from './features/identities/routes/read-user-sso-identity.ts';
import { unlinkUserIdentity } from './features/identities/routes/unlink-user-identity.ts';
import { createLogStream } from './features/log-streams/routes/create-log-stream.ts';
import { deleteLogStream } from './features/log-streams/routes/delete-log-stream.ts';
import { listLogStreams } from './features/log-streams/routes/list-log-streams.ts';
import { updateLogStream } from './features/log-streams/routes/update-log-stream.ts';
import { finishMySocialLink } from './features/me/routes/finish-my-social-link.ts';
import { listMySocialConnectors } from './features/me/routes/list-my-social-connectors.ts';
import { readMe } from './features/me/routes/read-me.ts';
import { readMyCustomData } from './features/me/routes/read-my-custom-data.ts';
import { sendMyVerificationCode } from './features/me/routes/send-my-verification-code.ts';
import { setMyPassword } from './features/me/routes/set-my-password.ts';
import { startMySocialLink } from './features/me/routes/start-my-social-link.ts';
import { unlinkMySocialIdentity } from './features/me/routes/unlink-my-social-identity.ts';
import { updateMe } from './features/me/routes/update-me.ts';
import { updateMyCustomData } from './features/me/routes/update-my-custom-data.ts';
import { verifyMyPassword } from './features/me/routes/verify-my-password.ts';
import { verifyMyVerificationCode } from './features/me/routes/verify-my-verification-code.ts';
import { addUserFactor } from './features/mfa-factors/routes/add-user-factor.ts';
import { deleteUserFactor } from './features/mfa-factors/routes/delete-user-factor.ts';
import { listUserFactors } from './features/mfa-factors/routes/list-user-factors.ts';
import { createOneTimeToken } from './features/one-time-tokens/routes/create-one-time-token.ts';
import { deleteOneTimeToken } from './features/one-time-tokens/routes/delete-one-time-token.ts';
import { listOneTimeTokens } from './features/one-time-tokens/routes/list-one-time-tokens.ts';
import { readOneTimeToken } from './features/one-time-tokens/routes/read-one-time-token.ts';
import { setOneTimeTokenStatus } from './features/one-time-tokens/routes/set-one-time-token-status.ts';
import { verifyOneTimeToken } from './features/one-time-tokens/routes/verify-one-time-token.ts';
import { createOrganizationInvitation } from './features/organization-invitations/routes/create-organization-invitation.ts';
import { deleteOrganizationInvitation } from './features/organization-invitations/routes/delete-organization-invitation.ts';
import { listOrganizationInvitations } from './features/organization-invitations/routes/list-organization-invitations.ts';
import { readOrganizationInvitation } from './features/organization-invitations/routes/read-organization-invitation.ts';
import { sendOrganizationInvitation } from './features/organization-invitations/routes/send-organization-invitation.ts';
import { setOrganizationInvitationStatus } from './features/organization-invitations/routes/set-organization-invitation-status.ts';
import { addJitEmailDomain } from './features/organizations/routes/add-jit-email-domain.ts';
import { addJitRoles } from './features/organizations/routes/add-jit-roles.ts';
import { addJitSsoConnectors } from './features/organizations/routes/add-jit-sso-connectors.ts';
import { addMemberRoles } from './features/organizations/routes/add-member-roles.ts';
import { addOrganizationApplicationRoles } from './features/organizations/routes/add-organization-application-roles.ts';
import { addOrganizationApplications } from './features/organizations/routes/add-organization-applications.ts';
import { addOrganizationMembers } from './features/organizations/routes/add-organization-members.ts';
import { addOrganizationRoleResourceScopes } from './features/organizations/routes/add-organization-role-resource-scopes.ts';
import { addOrganizationRoleScopes } from './features/organizations/routes/add-organization-role-scopes.ts';
import { assignOrganizationApplicationRoles } from './features/organizations/routes/assign-organization-application-roles.ts';
import { assignOrganizationRoles } from './features/organizations/routes/assign-organization-roles.ts';
import { createOrganizationRole } from './features/organizations/routes/create-organization-role.ts';
import { createOrganizationScope } from './features/organizations/routes/create-organization-scope.ts';
import { createOrganization } from './features/organizations/routes/create-organization.ts';
import { deleteOrganizationRole } from './features/organizations/routes/delete-organization-role.ts';
import { deleteOrganizationScope } from './features/organizations/routes/delete-organization-scope.ts';
import { deleteOrganization } from './features/organizations/routes/delete-organization.ts';
import { listApplicationOrganizations } from './features/organizations/routes/list-application-organizations.ts';
import { listJitEmailDomains } from './features/organizations/routes/list-jit-email-domains.ts';
import { listJitRoles } from './features/organizations/routes/list-jit-roles.ts';
import { listJitSsoConnectors } from './features/organizations/routes/list-jit-sso-connectors.ts';
import { listMemberRoles } from './features/organizations/routes/list-member-roles.ts';
import { listMemberScopes } from './features/organizations/routes/list-member-scopes.ts';
import { listOrganizationApplicationRoles } from './features/organizations/routes/list-organization-application-roles.ts';
import { listOrganizationApplications } from './features/organizations/routes/list-organization-applications.ts';
import { listOrganizationMembers } from './features/organizations/routes/list-organization-members.ts';
import { listOrganizationRoleResourceScopes } from './features/organizations/routes/list-organization-role-resource-scopes.ts';
import { listOrganizationRoleScopes } from './features/organizations/routes/list-organization-role-scopes.ts';
import { listOrganizationRoles } from './features/organizations/routes/list-organization-roles.ts';
import { listOrganizationScopes } from './features/organizations/routes/list-organization-scopes.ts';
import { listOrganizations } from './features/organizations/routes/list-organizations.ts';
import { listUserOrganizations } from './features/organizations/routes/list-user-organizations.ts';
import { readOrganizationRole } from './features/organizations/routes/read-organization-role.ts';
import { readOrganizationScope } from './features/organizations/routes/read-organization-scope.ts';
import { readOrganization } from './features/organizations/routes/read-organization.ts';
import { removeJitEmailDomain } from './features/organizations/routes/remove-jit-email-domain.ts';
import { removeJitRole } from './features/organizations/routes/remove-jit-role.ts';
import { removeJitSsoConnector } from './features/organizations/routes/remove-jit-sso-connector.ts';
import { removeMemberRole } from './features/organizations/routes/remove-member-role.ts';
import { removeOrganizationApplicationRole } from './features/organizations/routes/remove-organization-application-role.ts';
import { removeOrganizationApplication } from './features/organizations/routes/remove-organization-application.ts';
import { removeOrganizationMember } from './features/organizations/routes/remove-organization-member.ts';
import { removeOrganizationRoleResourceScope } from './features/organizations/routes/remove-organization-role-resource-scope.ts';
import { removeOrganizationRoleScope } from './features/organizations/routes/remove-organization-role-scope.ts';
import { replaceJitEmailDomains } from './features/organizations/routes/replace-jit-email-domains.ts';
import { replaceJitRoles } from './features/organizations/routes/replace-jit-roles.ts';
import { replaceJitSsoConnectors } from './features/organizations/routes/replace-jit-sso-connectors.ts';
import { replaceMemberRoles } from './features/organizations/routes/replace-member-roles.ts';
import { replaceOrganizationApplicationRoles } from './features/organizations/routes/replace-organization-application-roles.ts';
import { replaceOrganizationApplications } from './features/organizations/routes/replace-organization-applications.ts';
import { replaceOrganizationMembers } from './features/organizations/routes/replace-organization-members.ts';
import { replaceOrganizationRoleResourceScopes } from './features/organizations/routes/replace-organization-role-resource-scopes.ts';
import { replaceOrganizationRoleScopes } from './features/organizations/routes/replace-organization-role-scopes.ts';
import { updateOrganizationRole } from './features/organizations/routes/update-organization-role.ts';
import { updateOrganizationScope } from './features/organizations/routes/update-organization-scope.ts';
import { updateOrganization } from './features/organizations/routes/update-organization.ts';
import { createPersonalAccessToken } from './features/personal-access-tokens/routes/create-personal-access-token.ts';
import { deletePersonalAccessTokenByBody } from './features/personal-access-tokens/routes/delete-personal-access-token-by-body.ts';
import { deletePersonalAccessToken } from './features/personal-access-tokens/routes/delete-personal-access-token.ts';
import { listPersonalAccessTokens } from './features/personal-access-tokens/routes/list-personal-access-tokens.ts';
import { renamePersonalAccessTokenByBody } from './features/personal-access-tokens/routes/rename-personal-access-token-by-body.ts';
import { renamePersonalAccessToken } from './features/personal-access-tokens/routes/rename-personal-access-token.ts';
import { createDetailsType } from './features/resources/routes/create-details-type.ts';
import { createResource } from './features/resources/routes/create-resource.ts';
import { createScope } from './features/resources/routes/create-scope.ts';
import { deleteDetailsType } from './features/resources/routes/delete-details-type.ts';
import { deleteResource } from './features/resources/routes/delete-resource.ts';
import { deleteScope } from './features/resources/routes/delete-scope.ts';
import { listDetailsTypes } from './features/resources/routes/list-details-types.ts';
import { listResources } from './features/resources/routes/list-resources.ts';
import { listScopes } from './features/resources/routes/list-scopes.ts';
import { readResource } from './features/resources/routes/read-resource.ts';
import { setDefaultResource } from './features/resources/routes/set-default-resource.ts';
import { updateDetailsType } from './features/resources/routes/update-details-type.ts';
import { updateResource } from './features/resources/routes/update-resource.ts';
import { updateScope } from './features/resources/routes/update-scope.ts';
import { addApplicationRoles } from './features/roles/routes/add-application-roles.ts';
import { addRoleApplications } from './features/roles/routes/add-role-applications.ts';
import { addRoleScopes } from './features/roles/routes/add-role-scopes.ts';
import { addRoleUsers } from './features/roles/routes/add-role-users.ts';
import { addUserRoles } from './features/roles/routes/add-user-roles.ts';
import { createRole } from './features/roles/routes/create-role.ts';
import { deleteRole } from './features/roles/routes/delete-role.ts';
import { listApplicationRoles } from './features/roles/routes/list-application-roles.ts';
import { listRoleApplications } from './features/roles/routes/list-role-applications.ts';
import { listRoleScopes } from './features/roles/routes/list-role-scopes.ts';
import { listRoleUsers } from './features/roles/routes/list-role-users.ts';
import { listRoles } from './features/roles/routes/list-roles.ts';
import { listUserRoles } from './features/roles/routes/list-user-roles.ts';
import { readRole } from './features/roles/routes/read-role.ts';
import { removeApplicationRole } from './features/roles/routes/remove-application-role.ts';
import { removeRoleApplication } from './features/roles/routes/remove-role-application.ts';
import { removeRoleScope } from './features/roles/routes/remove-role-scope.ts';
import { removeRoleUser } from './features/roles/routes/remove-role-user.ts';
import { removeUserRole } from './features/roles/routes/remove-user-role.ts';
import { replaceApplicationRoles } from './features/roles/routes/replace-application-roles.ts';
import { replaceUserRoles } from './features/roles/routes/replace-user-roles.ts';
import { updateRole } from './features/roles/routes/update-role.ts';
import { createSamlApplication } from './features/saml-applications/routes/create-saml-application.ts';
import { createSamlSecret } from './features/saml-applications/routes/create-saml-secret.ts';
import { deleteSamlApplication } from './features/saml-applications/routes/delete-saml-application.ts';
import { deleteSamlSecret } from './features/saml-applications/routes/delete-saml-secret.ts';
import { listSamlSecrets } from './features/saml-applications/routes/list-saml-secrets.ts';
import { readSamlApplication } from './features/saml-applications/routes/read-saml-application.ts';
import { updateSamlApplication } from './features/saml-applications/routes/update-saml-application.ts';
import { updateSamlSecret } from './features/saml-applications/routes/update-saml-secret.ts';
import { deleteTokenSet } from './features/secrets/routes/delete-token-set.ts';
import { deleteSentinelActivities } from './features/sentinel/routes/delete-sentinel-activities.ts';
import { deleteUserGrant } from './features/sessions/routes/delete-user-grant.ts';
import { deleteUserSession } from './features/sessions/routes/delete-user-session.ts';
import { listUserGrants } from './features/sessions/routes/list-user-grants.ts';
import { listUserSessions } from './features/sessions/routes/list-user-sessions.ts';
import { readSessionSettings } from './features/sessions/routes/read-session-settings.ts';
import { readUserSession } from './features/sessions/routes/read-user-session.ts';
import { updateSessionSettings } from './features/sessions/routes/update-session-settings.ts';
import { checkPassword } from './features/sign-in-experience/routes/check-password.ts';
import { deleteCustomPhrases } from './features/sign-in-experience/routes/delete-custom-phrases.ts';
import { findUsernameCaseConflicts } from './features/sign-in-experience/routes/find-username-case-conflicts.ts';
import { getCustomPhrases } from './features/sign-in-experience/routes/get-custom-phrases.ts';
import { getPublicExperience } from './features/sign-in-experience/routes/get-public-experience.ts';
import { getPublicPhrases } from './features/sign-in-experience/routes/get-public-phrases.ts';
import { getPublicSignInExperience } from './features/sign-in-experience/routes/get-public-sign-in-experience.ts';
import { getSignInExperience } from './features/sign-in-experience/routes/get-sign-in-experience.ts';
import { listCustomPhrases } from './features/sign-in-experience/routes/list-custom-phrases.ts';
import { putCustomPhrases } from './features/sign-in-experience/routes/put-custom-phrases.ts';
import { updateSignInExperience } from './features/sign-in-experience/routes/update-sign-in-experience.ts';
import { deleteOidcKey } from './features/signing-keys/routes/delete-oidc-key.ts';
import { listOidcKeys } from './features/signing-keys/routes/list-oidc-keys.ts';
import { rotateOidcKeys } from './features/signing-keys/routes/rotate-oidc-keys.ts';
import { createSsoConnector } from './features/sso-connectors/routes/create-sso-connector.ts';
import { createSsoSigningKey } from './features/sso-connectors/routes/create-sso-signing-key.ts';
import { deleteIdpInitiatedAuthConfig } from './features/sso-connectors/routes/delete-idp-initiated-auth-config.ts';
import { deleteSsoConnector } from './features/sso-connectors/routes/delete-sso-connector.ts';
import { deleteSsoSigningKey } from './features/sso-connectors/routes/delete-sso-signing-key.ts';
import { listSsoConnectors } from './features/sso-connectors/routes/list-sso-connectors.ts';
import { listSsoProviders } from './features/sso-connectors/routes/list-sso-providers.ts';
import { listSsoSigningKeys } from './features/sso-connectors/routes/list-sso-signing-keys.ts';
import { putIdpInitiatedAuthConfig } from './features/sso-connectors/routes/put-idp-initiated-auth-config.ts';
import { readIdpInitiatedAuthConfig } from './features/sso-connectors/routes/read-idp-initiated-auth-config.ts';
import { readSsoConnector } from './features/sso-connectors/routes/read-sso-connector.ts';
import { updateSsoConnector } from './features/sso-connectors/routes/update-sso-connector.ts';
import { updateSsoSigningKey } from './features/sso-connectors/routes/update-sso-signing-key.ts';
import { createSubjectToken } from './features/subject-tokens/routes/create-subject-token.ts';
import { readApplicationSystem } from './features/systems/routes/read-application-system.ts';
import { acceptMyInvitation } from './features/tenant-members/routes/accept-my-invitation.ts';
import { createTenantInvitation } from './features/tenant-members/routes/create-tenant-invitation.ts';
import { listMyInvitations } from './features/tenant-members/routes/list-my-invitations.ts';
import { listMyTenants } from './features/tenant-members/routes/list-my-tenants.ts';
import { listTenantInvitations } from './features/tenant-members/routes/list-tenant-invitations.ts';
import { listTenantMembers } from './features/tenant-members/routes/list-tenant-members.ts';
import { removeTenantMember } from './features/tenant-members/routes/remove-tenant-member.ts';
import { resendTenantInvitation } from './features/tenant-members/routes/resend-tenant-invitation.ts';
import { revokeTenantInvitation } from './features/tenant-members/routes/revoke-tenant-invitation.ts';
import { setTenantMemberRole } from './features/tenant-members/routes/set-tenant-member-role.ts';
import { createTenant } from './features/tenants/routes/create-tenant.ts';
import { deleteTenant } from './features/tenants/routes/delete-tenant.ts';
import { listTenants } from './features/tenants/routes/list-tenants.ts';
import { readTenantEndpoint } from './features/tenants/routes/read-tenant-endpoint.ts';
import { readTenant } from './features/tenants/routes/read-tenant.ts';
import { updateTenant } from './features/tenants/routes/update-tenant.ts';
import { deleteUserTrustedDevice } from './features/trusted-devices/routes/delete-user-trusted-device.ts';
import { listUserTrustedDevices } from './features/trusted-devices/routes/list-user-trusted-devices.ts';
import { readAssetsStatus } from './features/user-assets/routes/read-assets-status.ts';
import { readMyAssetsStatus } from './features/user-assets/routes/read-my-assets-status.ts';
import { uploadAsset } from './features/user-assets/routes/upload-asset.ts';
import { uploadMyAsset } from './features/user-assets/routes/upload-my-asset.ts';
import { createUser } from './features/users/routes/create-user.ts';
import { deleteUser } from './features/users/routes/delete-user.ts';
import { expireUserPassword } from './features/users/routes/expire-user-password.ts';
import { listUsers } from './features/users/routes/list-users.ts';
import { readHasPassword } from './features/users/routes/read-has-password.ts';
import { readUserCustomData } from './features/users/routes/read-user-custom-data.ts';
import { readUserPreferences } from './features/users/routes/read-user-preferences.ts';
import { readUser } from './features/users/routes/read-user.ts';
import { setUserPassword } from './features/users/routes/set-user-password.ts';
import { setUserSuspension } from './features/users/routes/set-user-suspension.ts';
import { updateUserCustomData } from './features/users/routes/update-user-custom-data.ts';
import { updateUserPreferences } from './features/users/routes/update-user-preferences.ts';
import { updateUserProfile } from './features/users/routes/update-user-profile.ts';
import { updateUser } from './features/users/routes/update-user.ts';
import { verifyUserPassword } from './features/users/routes/verify-user-password.ts';
import { sendVerificationCode } from './features/verification-codes/routes/send-verification-code.ts';
import { verifyVerificationCode } from './features/verification-codes/routes/verify-verification-code.ts';
import { finishAccountPasskey } from './features/verification-records/routes/finish-account-passkey.ts';
import { finishAccountSocial } from './features/verification-records/routes/finish-account-social.ts';
import { sendAccountCode } from './features/verification-records/routes/send-account-code.ts';
import { startAccountPasskey } from './features/verification-records/routes/start-account-passkey.ts';
import { startAccountSocial } from './features/verification-records/routes/start-account-social.ts';
import { verifyAccountCode } from './features/verification-records/routes/verify-account-code.ts';
import { verifyAccountPassword } from './features/verification-records/routes/verify-account-password.ts';
import { createHook } from './features/webhooks/routes/create-hook.ts';
import { deleteHook } from './features/webhooks/routes/delete-hook.ts';
import { listHookDeliveries } from './features/webhooks/routes/list-hook-deliveries.ts';
import { listHooks } from './features/webhooks/routes/list-hooks.ts';
import { listRecentHookLogs } from './features/webhooks/routes/list-recent-hook-logs.ts';
import { readHookDelivery } from './features/webhooks/routes/read-hook-delivery.ts';
import { readHook } from './features/webhooks/routes/read-hook.ts';
import { regenerateHookSigningKey } from './features/webhooks/routes/regenerate-hook-signing-key.ts';
import { replayHookDeliveries } from './features/webhooks/routes/replay-hook-deliveries.ts';
import { replayHookDelivery } from './features/webhooks/routes/replay-hook-delivery.ts';
import { testHook } from './features/webhooks/routes/test-hook.ts';
import { updateHook } from './features/webhooks/routes/update-hook.ts';
import { abortInteraction } from './sign-in/routes/abort-interaction.ts';
import { bindInteractionFactor } from './sign-in/routes/bind-interaction-factor.ts';
import { bindSignInPasskey } from './sign-in/routes/bind-sign-in-passkey.ts';
import { createExperienceBackupCodes } from './sign-in/routes/create-experience-backup-codes.ts';
import { createExperienceTotp } from './sign-in/routes/create-experience-totp.ts';
import { createNewPasswordIdentity } from './sign-in/routes/create-new-password-identity.ts';
import { createSocialAuthorizationUri } from './sign-in/routes/create-social-authorization-uri.ts';
import { createSsoAuthorizationUri } from './sign-in/routes/create-sso-authorization-uri.ts';
import { enableInteractionMfa } from './sign-in/routes/enable-interaction-mfa.ts';
import { finishPasskeyCheck } from './sign-in/routes/finish-passkey-check.ts';
import { finishPasskeyRegistration } from './sign-in/routes/finish-passkey-registration.ts';
import { getConsent } from './sign-in/routes/get-consent.ts';
import { getInteraction } from './sign-in/routes/get-interaction.ts';
import { grantConsent } from './sign-in/routes/grant-consent.ts';
import { identifyUser } from './sign-in/routes/identify-user.ts';
import { listSsoConnectorsOfEmail } from './sign-in/routes/list-sso-connectors-of-email.ts';
import { resetInteractionPassword } from './sign-in/routes/reset-interaction-password.ts';
import { sendExperienceCode } from './sign-in/routes/send-experience-code.ts';
import { sendExperienceMfaCode } from './sign-in/routes/send-experience-mfa-code.ts';
import { skipInteractionMfaSuggestion } from './sign-in/routes/skip-interaction-mfa-suggestion.ts';
import { skipInteractionMfa } from './sign-in/routes/skip-interaction-mfa.ts';
import { skipSignInPasskey } from './sign-in/routes/skip-sign-in-passkey.ts';
import { startAnyPasskey } from './sign-in/routes/start-any-passkey.ts';
import { startInteraction } from './sign-in/routes/start-interaction.ts';
import { startPasskeyCheck } from './sign-in/routes/start-passkey-check.ts';
import { startPasskeyRegistration } from './sign-in/routes/start-passkey-registration.ts';
import { startSignInPasskey } from './sign-in/routes/start-sign-in-passkey.ts';
import { submitInteraction } from './sign-in/routes/submit-interaction.ts';
import { switchInteractionEvent } from './sign-in/routes/switch-interaction-event.ts';
import { trustInteractionDevice } from './sign-in/routes/trust-interaction-device.ts';
import { updateInteractionProfile } from './sign-in/routes/update-interaction-profile.ts';
import { verifyExperienceBackupCode } from './sign-in/routes/verify-experience-backup-code.ts';
import { verifyExperienceCode } from './sign-in/routes/verify-experience-code.ts';
import { verifyExperienceMfaCode } from './sign-in/routes/verify-experience-mfa-code.ts';
import { verifyExperienceOneTimeToken } from './sign-in/routes/verify-experience-one-time-token.ts';
import { verifyExperienceTotp } from './sign-in/routes/verify-experience-totp.ts';
import { verifyPassword } from './sign-in/routes/verify-password.ts';
import { verifySignInPasskey } from './sign-in/routes/verify-sign-in-passkey.ts';
import { verifySocial } from './sign-in/routes/verify-social.ts';
import { verifySso } from './sign-in/routes/verify-sso.ts';

export const routes = [
  getPublicAccountCenter,
  getWebauthnOrigins,
  readAccountCenter,
  updateAccountCenter,
  addAccountFactor,
  endAccountGrant,
  endAccountSession,
  generateAccountBackupCodes,
  generateAccountTotpSecret,
  linkAccountIdentity,
  listAccountFactors,
  listAccountGrants,
  listAccountSessions,
  listAccountTrustedDevices,
  readAccountBackupCodes,
  readAccountMfaSettings,
  readAccountPreferences,
  readAccountSocialToken,
  readAccountSsoToken,
  readAccount,
  removeAccountEmail,
  removeAccountFactor,
  removeAccountPhone,
  removeAccountTrustedDevice,
  renameAccountPasskey,
  replaceAccountIdentity,
  replaceAccountTotp,
  setAccountEmail,
  setAccountPassword,
  setAccountPhone,
  storeAccountSocialToken,
  unlinkAccountIdentity,
  updateAccountMfaSettings,
  updateAccountPreferences,
  updateAccountProfile,
  updateAccount,
  uploadAccountAvatar,
  deleteAction,
  listActions,
  patchAction,
  putAction,
  readAction,
  testAction,
  readActiveUserCounts,
  readNewUserCounts,
  readTotalUserCount,
  readAdminConsoleData,
  updateAdminConsoleData,
  addProtectedDomain,
  createApplication,
  createSecret,
  deleteApplication,
  deleteLegacySecret,
  deleteSecret,
  listApplications,
  listProtectedDomains,
  listSecrets,
  putAccessControl,
  putApplicationLooks,
  readAccessControl,
  readApplicationLooks,
  readApplication,
  removeProtectedDomain,
  renameSecret,
  updateApplicationCustomData,
  updateApplication,
  listLogs,
  readLog,
  deleteCaptchaProvider,
  putCaptchaProvider,
  readCaptchaProvider,
  readCimdConfig,
  updateCimdConfig,
  createInitialAccessToken,
  deleteInitialAccessToken,
  listInitialAccessTokens,
  listRegisteredClients,
  readRegistrationConfig,
  revokeRegistrationToken,
  updateRegistrationConfig,
  createConnector,
  deleteConnector,
  getConnectorFactory,
  getConnector,
  listConnectorFactories,
  listConnectors,
  testConnector,
  updateConnector,
  addCimdConsentScopes,
  addConsentOrganizations,
  addUserConsentScopes,
  listConsentOrganizations,
  readCimdConsentScopes,
  readUserConsentScopes,
  removeCimdConsentScope,
  removeConsentOrganization,
  removeUserConsentScope,
  replaceConsentOrganizations,
  deleteJwtCustomizer,
  listJwtCustomizers,
  patchJwtCustomizer,
  putJwtCustomizer,
  readJwtCustomizer,
  testJwtCustomizer,
  createProfileField,
  createProfileFields,
  deleteProfileField,
  listProfileFields,
  orderProfileFields,
  readProfileField,
  replaceProfileField,
  uploadCustomUiAssets,
  cleanUpDomains,
  createDomain,
  deleteDomain,
  listDomains,
  readDomain,
  readVerificationFiles,
  replaceVerificationFiles,
  deleteEmailTemplate,
  deleteEmailTemplates,
  listEmailTemplates,
  putEmailTemplates,
  readEmailTemplate,
  updateEmailTemplate,
  authorizeHasura,
  putIdTokenConfig,
  readIdTokenConfig,
  createAuthorizationUri,
  linkUserIdentity,
  listUserIdentities,
  putUserIdentity,
  readUserIdentity,
  readUserSsoIdentity,
  unlinkUserIdentity,
  createLogStream,
  deleteLogStream,
  listLogStreams,
  updateLogStream,
  finishMySocialLink,
  listMySocialConnectors,
  readMe,
  readMyCustomData,
  sendMyVerificationCode,
  setMyPassword,
  startMySocialLink,
  unlinkMySocialIdentity,
  updateMe,
  updateMyCustomData,
  verifyMyPassword,
  verifyMyVerificationCode,
  addUserFactor,
  deleteUserFactor,
  listUserFactors,
  createOneTimeToken,
  deleteOneTimeToken,
  listOneTimeTokens,
  readOneTimeToken,
  setOneTimeTokenStatus,
  verifyOneTimeToken,
  createOrganizationInvitation,
  deleteOrganizationInvitation,
  listOrganizationInvitations,
  readOrganizationInvitation,
  sendOrganizationInvitation,
  setOrganizationInvitationStatus,
  addJitEmailDomain,
  addJitRoles,
  addJitSsoConnectors,
  addMemberRoles,
  addOrganizationApplicationRoles,
  addOrganizationApplications,
  addOrganizationMembers,
  addOrganizationRoleResourceScopes,
  addOrganizationRoleScopes,
  assignOrganizationApplicationRoles,
  assignOrganizationRoles,
  createOrganizationRole,
  createOrganizationScope,
  createOrganization,
  deleteOrganizationRole,
  deleteOrganizationScope,
  deleteOrganization,
  listApplicationOrganizations,
  listJitEmailDomains,
  listJitRoles,
  listJitSsoConnectors,
  listMemberRoles,
  listMemberScopes,
  listOrganizationApplicationRoles,
  listOrganizationApplications,
  listOrganizationMembers,
  listOrganizationRoleResourceScopes,
  listOrganizationRoleScopes,
  listOrganizationRoles,
  listOrganizationScopes,
  listOrganizations,
  listUserOrganizations,
  readOrganizationRole,
  readOrganizationScope,
  readOrganization,
  removeJitEmailDomain,
  removeJitRole,
  removeJitSsoConnector,
  removeMemberRole,
  removeOrganizationApplicationRole,
  removeOrganizationApplication,
  removeOrganizationMember,
  removeOrganizationRoleResourceScope,
  removeOrganizationRoleScope,
  replaceJitEmailDomains,
  replaceJitRoles,
  replaceJitSsoConnectors,
  replaceMemberRoles,
  replaceOrganizationApplicationRoles,
  replaceOrganizationApplications,
  replaceOrganizationMembers,
  replaceOrganizationRoleResourceScopes,
  replaceOrganizationRoleScopes,
  updateOrganizationRole,
  updateOrganizationScope,
  updateOrganization,
  createPersonalAccessToken,
  deletePersonalAccessTokenByBody,
  deletePersonalAccessToken,
  listPersonalAccessTokens,
  renamePersonalAccessTokenByBody,
  renamePersonalAccessToken,
  createDetailsType,
  createResource,
  createScope,
  deleteDetailsType,
  deleteResource,
  deleteScope,
  listDetailsTypes,
  listResources,
  listScopes,
  readResource,
  setDefaultResource,
  updateDetailsType,
  updateResource,
  updateScope,
  addApplicationRoles,
  addRoleApplications,
  addRoleScopes,
  addRoleUsers,
  addUserRoles,
  createRole,
  deleteRole,
  listApplicationRoles,
  listRoleApplications,
  listRoleScopes,
  listRoleUsers,
  listRoles,
  listUserRoles,
  readRole,
  removeApplicationRole,
  removeRoleApplication,
  removeRoleScope,
  removeRoleUser,
  removeUserRole,
  replaceApplicationRoles,
  replaceUserRoles,
  updateRole,
  createSamlApplication,
  createSamlSecret,
  deleteSamlApplication,
  deleteSamlSecret,
  listSamlSecrets,
  readSamlApplication,
  updateSamlApplication,
  updateSamlSecret,
  deleteTokenSet,
  deleteSentinelActivities,
  deleteUserGrant,
  deleteUserSession,
  listUserGrants,
  listUserSessions,
  readSessionSettings,
  readUserSession,
  updateSessionSettings,
  checkPassword,
  deleteCustomPhrases,
  findUsernameCaseConflicts,
  getCustomPhrases,
  getPublicExperience,
  getPublicPhrases,
  getPublicSignInExperience,
  getSignInExperience,
  listCustomPhrases,
  putCustomPhrases,
  updateSignInExperience,
  deleteOidcKey,
  listOidcKeys,
  rotateOidcKeys,
  createSsoConnector,
  createSsoSigningKey,
  deleteIdpInitiatedAuthConfig,
  deleteSsoConnector,
  deleteSsoSigningKey,
  listSsoConnectors,
  listSsoProviders,
  listSsoSigningKeys,
  putIdpInitiatedAuthConfig,
  readIdpInitiatedAuthConfig,
  readSsoConnector,
  updateSsoConnector,
  updateSsoSigningKey,
  createSubjectToken,
  readApplicationSystem,
  acceptMyInvitation,
  createTenantInvitation,
  listMyInvitations,
  listMyTenants,
  listTenantInvitations,
  listTenantMembers,
  removeTenantMember,
  resendTenantInvitation,
  revokeTenantInvitation,
  setTenantMemberRole,
  createTenant,
  deleteTenant,
  listTenants,
  readTenantEndpoint,
  readTenant,
  updateTenant,
  deleteUserTrustedDevice,
  listUserTrustedDevices,
  readAssetsStatus,
  readMyAssetsStatus,
  uploadAsset,
  uploadMyAsset,
  createUser,
  deleteUser,
  expireUserPassword,
  listUsers,
  readHasPassword,
  readUserCustomData,
  readUserPreferences,
  readUser,
  setUserPassword,
  setUserSuspension,
  updateUserCustomData,
  updateUserPreferences,
  updateUserProfile,
  updateUser,
  verifyUserPassword,
  sendVerificationCode,
  verifyVerificationCode,
  finishAccountPasskey,
  finishAccountSocial,
  sendAccountCode,
  startAccountPasskey,
  startAccountSocial,
  verifyAccountCode,
  verifyAccountPassword,
  createHook,
  deleteHook,
  listHookDeliveries,
  listHooks,
  listRecentHookLogs,
  readHookDelivery,
  readHook,
  regenerateHookSigningKey,
  replayHookDeliveries,
  replayHookDelivery,
  testHook,
  updateHook,
  abortInteraction,
  bindInteractionFactor,
  bindSignInPasskey,
  createExperienceBackupCodes,
  createExperienceTotp,
  createNewPasswordIdentity,
  createSocialAuthorizationUri,
  createSsoAuthorizationUri,
  enableInteractionMfa,
  finishPasskeyCheck,
  finishPasskeyRegistration,
  getConsent,
  getInteraction,
  grantConsent,
  identifyUser,
  listSsoConnectorsOfEmail,
  resetInteractionPassword,
  sendExperienceCode,
  sendExperienceMfaCode,
  skipInteractionMfaSuggestion,
  skipInteractionMfa,
  skipSignInPasskey,
  startAnyPasskey,
  startInteraction,
  startPasskeyCheck,
  startPasskeyRegistration,
  startSignInPasskey,
  submitInteraction,
  switchInteractionEvent,
  trustInteractionDevice,
  updateInteractionProfile,
  verifyExperienceBackupCode,
  verifyExperienceCode,
  verifyExperienceMfaCode,
  verifyExperienceOneTimeToken,
  verifyExperienceTotp,
  verifyPassword,
  verifySignInPasskey,
  verifySocial,
  verifySso,
] as const satisfies readonly AnyRoute<AppScope>[];
