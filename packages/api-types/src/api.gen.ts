// Written by `npm run gen` from the routes of the server. Do not edit.
export interface paths {
    "/api/.well-known/endpoints/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says at which address a tenant serves its people. On the admin address only. */
        get: operations["GetWellKnownEndpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/.well-known/experience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the hosted pages need to be drawn. */
        get: operations["GetWellKnownExperience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/.well-known/phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts of the hosted pages in the best language for the reader, named in Content-Language. */
        get: operations["GetWellKnownPhrases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/.well-known/sign-in-exp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as /api/.well-known/experience, at its older address. */
        get: operations["GetWellKnownSignInExp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists applications, newest first; `search…` parameters narrow the list. */
        get: operations["ListApplications"];
        put?: never;
        /** Registers an application. Types that authenticate get a secret named `Default secret`. */
        post: operations["CreateApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{applicationId}/access-control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads who may use an application once its access is limited. */
        get: operations["GetApplicationAccessControl"];
        /** Replaces the rules on who may use an application once its access is limited. */
        put: operations["ReplaceApplicationAccessControl"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{applicationId}/custom-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Lays keys over an application’s custom data. */
        patch: operations["UpdateApplicationCustomData"];
        trace?: never;
    };
    "/api/applications/{applicationId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the roles of a machine-to-machine application; `search…` parameters narrow the list. */
        get: operations["ListApplicationRoles"];
        /** Gives a machine-to-machine application exactly these roles. */
        put: operations["ReplaceApplicationRoles"];
        /** Gives roles to a machine-to-machine application and says which were new. */
        post: operations["CreateApplicationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{applicationId}/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role from a machine-to-machine application. */
        delete: operations["DeleteApplicationRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{applicationId}/sign-in-experience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how the hosted pages of an application differ from the tenant’s. */
        get: operations["GetApplicationSignInExperience"];
        /** Sets how the hosted pages of an application differ from the tenant’s; fields that are not named stay. */
        put: operations["ReplaceApplicationSignInExperience"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{applicationId}/user-consent-scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads which scopes a third-party application may ask people for. */
        get: operations["GetApplicationUserConsentScopes"];
        put?: never;
        /** Allows a third-party application to ask people for more scopes. */
        post: operations["CreateApplicationUserConsentScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{applicationId}/user-consent-scopes/{scopeType}/{scopeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a scope from a third-party application, at the next refresh also where people granted it. */
        delete: operations["DeleteApplicationUserConsentScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one application, built-in ones too. */
        get: operations["GetApplication"];
        put?: never;
        post?: never;
        /** Deletes an application; everything it was given ends at once. */
        delete: operations["DeleteApplication"];
        options?: never;
        head?: never;
        /** Changes fields of an application; metadata and custom data are replaced whole. */
        patch: operations["UpdateApplication"];
        trace?: never;
    };
    "/api/applications/{id}/legacy-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes away the one secret that applications of old versions had. Here every secret has a name, so there is none. */
        delete: operations["DeleteApplicationLegacySecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the organizations that a machine-to-machine application is a member of, with its roles there. */
        get: operations["ListApplicationOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the secrets of an application with their values. */
        get: operations["ListApplicationSecrets"];
        put?: never;
        /** Gives an application a further secret, for ever or until a time to come. */
        post: operations["CreateApplicationSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/secrets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a secret; who still uses it is refused at once. */
        delete: operations["DeleteApplicationSecret"];
        options?: never;
        head?: never;
        /** Renames a secret. */
        patch: operations["UpdateApplicationSecret"];
        trace?: never;
    };
    "/api/applications/{id}/users/{userId}/consent-organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the organizations in which a person lets a third-party application act. */
        get: operations["GetApplicationUserConsentOrganizations"];
        /** Sets the organizations in which a person lets a third-party application act. */
        put: operations["ReplaceApplicationUserConsentOrganizations"];
        /** Adds organizations in which a person lets a third-party application act. */
        post: operations["CreateApplicationUserConsentOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/users/{userId}/consent-organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A third-party application no longer acts for a person in an organization. */
        delete: operations["DeleteApplicationUserConsentOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/configs/id-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which extended claims ID tokens carry. */
        get: operations["GetConfigsIdToken"];
        /** Says which extended claims ID tokens carry from now on; what is not named, none carries. */
        put: operations["ReplaceConfigsIdToken"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/configs/oidc/{keyType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the keys that tokens or cookies are signed with, newest first, without their values. */
        get: operations["ListConfigsOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/configs/oidc/{keyType}/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back a key that only verifies: a previous signing key, or a cookie key that is not the last. */
        delete: operations["DeleteConfigsOidc"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/configs/oidc/{keyType}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new key. With a grace period a signing key is published first and signs when the period is over. */
        post: operations["RotateConfigsOidc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/configs/oidc/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long browser sessions last, in seconds. */
        get: operations["GetConfigsOidcSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets how long browser sessions last; one that exists takes it on when it is next used. */
        patch: operations["UpdateConfigsOidcSession"];
        trace?: never;
    };
    "/api/connector-factories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Connector packages that can be set up. */
        get: operations["ListConnectorFactories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connector-factories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One connector package, with its form and its instructions. */
        get: operations["GetConnectorFactory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Connectors that are set up, all or those for one target. */
        get: operations["ListConnectors"];
        put?: never;
        /** Sets up a connector; one for e-mail or SMS takes the place of the one there is. */
        post: operations["CreateConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connectors/{factoryId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a test message with a configuration that is not saved; a failure carries the provider's own answer. */
        post: operations["TestConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One connector with its configuration. */
        get: operations["GetConnector"];
        put?: never;
        post?: never;
        /** Takes a connector away. */
        delete: operations["DeleteConnector"];
        options?: never;
        head?: never;
        /** Changes a connector; a given configuration replaces the whole old one. */
        patch: operations["UpdateConnector"];
        trace?: never;
    };
    "/api/custom-phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tenant's own words, by language. */
        get: operations["ListCustomPhrases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/custom-phrases/{languageTag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tenant's own words in one language. */
        get: operations["GetCustomPhrase"];
        /** Replaces the tenant's own words in a language; each must have its place among the English ones. */
        put: operations["ReplaceCustomPhrase"];
        post?: never;
        /** Forgets the tenant's own words in a language that is not the fallback. */
        delete: operations["DeleteCustomPhrase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Start the interaction, or start it over: what was gathered before is forgotten. */
        put: operations["ReplaceExperience"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say who is signing in by what was proven; in a registration, make the account. */
        post: operations["CreateExperienceIdentification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/interaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was gathered so far, without secrets. */
        get: operations["GetExperienceInteraction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/interaction-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Go over from signing in to registering or back; what was proven stays. */
        put: operations["ReplaceExperienceInteractionEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a field that the account is missing. */
        post: operations["CreateExperienceProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/profile/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose a new password in place of a forgotten one. */
        put: operations["ReplaceExperienceProfilePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/sso-connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ids of the enterprise connectors that own the domain of an e-mail address. Tenants have none yet, so the list is empty. */
        get: operations["GetExperienceSsoConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish the interaction; answers where the browser goes on. After a password reset the answer is empty. */
        post: operations["SubmitExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/verification/new-password-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a user name and a password to register with. */
        post: operations["CreateExperienceVerificationNewPasswordIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/verification/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a password of a user name, an e-mail address or a phone number. */
        post: operations["CreateExperienceVerificationPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/verification/verification-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code to an e-mail address or a phone number. */
        post: operations["CreateExperienceVerificationVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experience/verification/verification-code/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the code that was sent. */
        post: operations["VerifyExperienceVerificationVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The person does not want to go on: the application is told `access_denied`. `Location` says where the browser goes on. */
        delete: operations["DeleteInteraction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interaction/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a third-party application asks of the person who is signed in. */
        get: operations["GetInteractionConsent"];
        put?: never;
        /** Consent to what the application asks for; answers where the browser goes on. */
        post: operations["CreateInteractionConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the audit log, newest first. */
        get: operations["ListLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one entry of the audit log. */
        get: operations["GetLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists invitations, newest first; by organization, inviter and invited address. */
        get: operations["ListOrganizationInvitations"];
        put?: never;
        /** Invites an e-mail address to an organization; with `messagePayload`, the invitation is sent. */
        post: operations["CreateOrganizationInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an invitation. */
        get: operations["GetOrganizationInvitation"];
        put?: never;
        post?: never;
        /** Deletes an invitation; a membership that came of it stays. */
        delete: operations["DeleteOrganizationInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-invitations/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a pending invitation once more. */
        post: operations["CreateOrganizationInvitationMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-invitations/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Revokes an invitation, or accepts it for the user who has the invited e-mail address: they join with its roles. */
        put: operations["ReplaceOrganizationInvitationStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists organization roles, newest first, with what they permit; `q` is looked for in the name. */
        get: operations["ListOrganizationRoles"];
        put?: never;
        /** Creates a role that members of any organization can hold. */
        post: operations["CreateOrganizationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one organization role. */
        get: operations["GetOrganizationRole"];
        put?: never;
        post?: never;
        /** Deletes an organization role in every organization. */
        delete: operations["DeleteOrganizationRole"];
        options?: never;
        head?: never;
        /** Changes an organization role for every organization. */
        patch: operations["UpdateOrganizationRole"];
        trace?: never;
    };
    "/api/organization-roles/{id}/resource-scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the permissions of API resources that an organization role carries. */
        get: operations["ListOrganizationRoleResourceScopes"];
        /** Gives an organization role exactly these permissions of API resources. */
        put: operations["ReplaceOrganizationRoleResourceScopes"];
        /** Adds permissions of API resources to an organization role. */
        post: operations["CreateOrganizationRoleResourceScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-roles/{id}/resource-scopes/{scopeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a permission of an API resource from an organization role. */
        delete: operations["DeleteOrganizationRoleResourceScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-roles/{id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the organization permissions that an organization role carries. */
        get: operations["ListOrganizationRoleScopes"];
        /** Gives an organization role exactly these organization permissions. */
        put: operations["ReplaceOrganizationRoleScopes"];
        /** Adds organization permissions to an organization role. */
        post: operations["CreateOrganizationRoleScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-roles/{id}/scopes/{organizationScopeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an organization permission from an organization role. */
        delete: operations["DeleteOrganizationRoleScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists organization permissions, newest first; `q` is looked for in the name. */
        get: operations["ListOrganizationScopes"];
        put?: never;
        /** Creates a permission that organization roles can carry. */
        post: operations["CreateOrganizationScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-scopes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one organization permission. */
        get: operations["GetOrganizationScope"];
        put?: never;
        post?: never;
        /** Deletes an organization permission in every organization. */
        delete: operations["DeleteOrganizationScope"];
        options?: never;
        head?: never;
        /** Changes an organization permission for every organization. */
        patch: operations["UpdateOrganizationScope"];
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists organizations, newest first; `q` is looked for in id and name, `showFeatured` adds their members’ number and three of them. */
        get: operations["ListOrganizations"];
        put?: never;
        /** Creates an organization. */
        post: operations["CreateOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one organization. */
        get: operations["GetOrganization"];
        put?: never;
        post?: never;
        /** Deletes an organization with its memberships; the people stay. */
        delete: operations["DeleteOrganization"];
        options?: never;
        head?: never;
        /** Changes fields of an organization; JSON fields are replaced whole. */
        patch: operations["UpdateOrganization"];
        trace?: never;
    };
    "/api/organizations/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the machine-to-machine applications that are members of an organization, with their roles there. */
        get: operations["ListOrganizationApplications"];
        /** Gives an organization exactly these member applications. */
        put: operations["ReplaceOrganizationApplications"];
        /** Adds machine-to-machine applications to an organization. */
        post: operations["CreateOrganizationApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an application and its roles out of an organization. */
        delete: operations["DeleteOrganizationApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/applications/{applicationId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the roles a member application has in an organization. */
        get: operations["ListOrganizationApplicationRoles"];
        /** Gives a member application exactly these roles in an organization. */
        put: operations["ReplaceOrganizationApplicationRoles"];
        /** Gives a member application roles in an organization. */
        post: operations["CreateOrganizationApplicationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/applications/{applicationId}/roles/{organizationRoleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role in an organization from a member application. */
        delete: operations["DeleteOrganizationApplicationRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/applications/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives roles in an organization to several member applications. */
        post: operations["CreateOrganizationApplicationsRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/jit/email-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the e-mail domains whose people join the organization when they register. */
        get: operations["ListOrganizationJitEmailDomains"];
        /** Lets people of exactly these e-mail domains join the organization when they register. */
        put: operations["ReplaceOrganizationJitEmailDomains"];
        /** Lets people of an e-mail domain join the organization when they register. */
        post: operations["CreateOrganizationJitEmailDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/jit/email-domains/{emailDomain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an e-mail domain back; who joined by it stays. */
        delete: operations["DeleteOrganizationJitEmailDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/jit/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the roles of people who join the organization by themselves. */
        get: operations["ListOrganizationJitRoles"];
        /** Gives people who join the organization by themselves exactly these roles. */
        put: operations["ReplaceOrganizationJitRoles"];
        /** Adds roles to those of people who join the organization by themselves. */
        post: operations["CreateOrganizationJitRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/jit/roles/{organizationRoleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role from those of people who join the organization by themselves; who has it keeps it. */
        delete: operations["DeleteOrganizationJitRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/jit/sso-connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the enterprise connectors whose people join the organization. */
        get: operations["ListOrganizationJitSsoConnectors"];
        /** Lets people who sign in through exactly these enterprise connectors join the organization. */
        put: operations["ReplaceOrganizationJitSsoConnectors"];
        /** Lets people who sign in through enterprise connectors join the organization. */
        post: operations["CreateOrganizationJitSsoConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/jit/sso-connectors/{ssoConnectorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an enterprise connector back; who joined by it stays. */
        delete: operations["DeleteOrganizationJitSsoConnector"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the members of an organization with their roles there. */
        get: operations["ListOrganizationUsers"];
        /** Gives an organization exactly these members. */
        put: operations["ReplaceOrganizationUsers"];
        /** Adds members to an organization. */
        post: operations["CreateOrganizationUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a member and their roles out of an organization. */
        delete: operations["DeleteOrganizationUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/users/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the roles a member has in an organization. */
        get: operations["ListOrganizationUserRoles"];
        /** Gives a member exactly these roles in an organization, by id or by name. */
        put: operations["ReplaceOrganizationUserRoles"];
        /** Gives a member roles in an organization, by id or by name. */
        post: operations["CreateOrganizationUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/users/{userId}/roles/{organizationRoleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role in an organization from a member. */
        delete: operations["DeleteOrganizationUserRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/users/{userId}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what a member may do in an organization, by all their roles there. */
        get: operations["ListOrganizationUserScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/users/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives roles in an organization to several members. */
        post: operations["CreateOrganizationUsersRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists API resources, newest first, with their permissions when `includeScopes` is set. */
        get: operations["ListResources"];
        put?: never;
        /** Registers an API whose access tokens this tenant issues. */
        post: operations["CreateResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one API resource. */
        get: operations["GetResource"];
        put?: never;
        post?: never;
        /** Deletes an API resource with its permissions; roles lose them. */
        delete: operations["DeleteResource"];
        options?: never;
        head?: never;
        /** Changes name or token lifetime of an API resource; the indicator never changes. */
        patch: operations["UpdateResource"];
        trace?: never;
    };
    "/api/resources/{id}/is-default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Makes an API resource the one that token requests without a resource are for, or takes the mark away. */
        patch: operations["UpdateResourceIsDefault"];
        trace?: never;
    };
    "/api/resources/{resourceId}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the permissions of an API resource; `search…` parameters narrow the list. */
        get: operations["ListResourceScopes"];
        put?: never;
        /** Adds a permission to an API resource. */
        post: operations["CreateResourceScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resources/{resourceId}/scopes/{scopeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a permission; roles lose it. */
        delete: operations["DeleteResourceScope"];
        options?: never;
        head?: never;
        /** Changes a permission. */
        patch: operations["UpdateResourceScope"];
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists roles, newest first, with how many hold them; `search…` parameters narrow the list. */
        get: operations["ListRoles"];
        put?: never;
        /** Creates a role for people or for machine-to-machine applications. */
        post: operations["CreateRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one role. */
        get: operations["GetRole"];
        put?: never;
        post?: never;
        /** Deletes a role; whoever holds it loses what it grants. */
        delete: operations["DeleteRole"];
        options?: never;
        head?: never;
        /** Changes name, description or whether new holders get the role by themselves; its type never changes. */
        patch: operations["UpdateRole"];
        trace?: never;
    };
    "/api/roles/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the machine-to-machine applications that hold a role; `search…` parameters narrow the list. */
        get: operations["ListRoleApplications"];
        put?: never;
        /** Gives a role to machine-to-machine applications. */
        post: operations["CreateRoleApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role from an application. */
        delete: operations["DeleteRoleApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what a role permits; `search…` parameters narrow the list. */
        get: operations["ListRoleScopes"];
        put?: never;
        /** Adds permissions to a role. */
        post: operations["CreateRoleScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}/scopes/{scopeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a permission from a role. */
        delete: operations["DeleteRoleScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the users who hold a role; `search…` parameters narrow the list. */
        get: operations["ListRoleUsers"];
        put?: never;
        /** Gives a role to users. */
        post: operations["CreateRoleUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role from a user. */
        delete: operations["DeleteRoleUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sentinel-activities/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlock identifiers that were locked after too many failed attempts. */
        post: operations["DeleteSentinelActivities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-exp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the hosted pages look and which ways to sign in there are. */
        get: operations["GetSignInExp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the given fields; the whole must still let everybody sign in. */
        patch: operations["UpdateSignInExp"];
        trace?: never;
    };
    "/api/sign-in-exp/default/check-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether the password policy would let a password pass, and what it says against it. */
        post: operations["CreateSignInExpDefaultCheckPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-exp/username-policy/case-sensitivity-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usernames that differ only in case: they must be renamed before case stops to count. */
        get: operations["GetSignInExpUsernamePolicyCaseSensitivityConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso-connector-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of enterprise identity providers that a connector can be made for. */
        get: operations["ListSsoConnectorProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso-connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists enterprise connectors, oldest first, with what their providers say of themselves. */
        get: operations["ListSsoConnectors"];
        put?: never;
        /** Connects an enterprise identity provider; its configuration may be completed later. */
        post: operations["CreateSsoConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso-connectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enterprise connector with what its provider says of itself. */
        get: operations["GetSsoConnector"];
        put?: never;
        post?: never;
        /** Takes an enterprise connector away, with its domains and keys. */
        delete: operations["DeleteSsoConnector"];
        options?: never;
        head?: never;
        /** Changes an enterprise connector; given configuration and domains replace the whole old ones. */
        patch: operations["UpdateSsoConnector"];
        trace?: never;
    };
    "/api/sso-connectors/{id}/idp-initiated-auth-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which application people enter whom a SAML provider sends without having been asked. */
        get: operations["GetSsoConnectorIdpInitiatedAuthConfig"];
        /** Says which application people enter whom a SAML provider sends without having been asked. */
        put: operations["ReplaceSsoConnectorIdpInitiatedAuthConfig"];
        post?: never;
        /** Refuses again whom a SAML provider sends without having been asked. */
        delete: operations["DeleteSsoConnectorIdpInitiatedAuthConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso-connectors/{id}/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificates of the keys that sign requests to a SAML provider, newest first. */
        get: operations["ListSsoConnectorSigningKeys"];
        put?: never;
        /** Makes a key that signs requests to a SAML provider; an active one takes the place of the one before. */
        post: operations["CreateSsoConnectorSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso-connectors/{id}/signing-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a key that is not in use. */
        delete: operations["DeleteSsoConnectorSigningKey"];
        options?: never;
        head?: never;
        /** Takes a key into use, in place of the one before, or out of it. */
        patch: operations["UpdateSsoConnectorSigningKey"];
        trace?: never;
    };
    "/api/subject-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a token for acting as a user: exchanged once, within ten minutes, for access tokens of theirs. */
        post: operations["CreateSubjectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the tenants, oldest first, without the one that the console itself signs in to. */
        get: operations["ListTenants"];
        put?: never;
        /** Creates a tenant. Its id is the first label of its host name; without one, one is made up. */
        post: operations["CreateTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one tenant. */
        get: operations["GetTenant"];
        put?: never;
        post?: never;
        /** Deletes a tenant with everything in it. */
        delete: operations["DeleteTenant"];
        options?: never;
        head?: never;
        /** Renames a tenant, suspends it or lets it go on. A suspended tenant answers nobody. */
        patch: operations["UpdateTenant"];
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists users, newest first; `search…` parameters narrow the list. */
        get: operations["ListUsers"];
        put?: never;
        /** Creates a user, with a password, with a digest made elsewhere, or without either. The password policy does not apply here. */
        post: operations["CreateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one user. */
        get: operations["GetUser"];
        put?: never;
        post?: never;
        /** Deletes a user and ends their sessions. Nobody deletes themselves. */
        delete: operations["DeleteUser"];
        options?: never;
        head?: never;
        /** Changes fields of a user; custom data and profile are replaced whole. */
        patch: operations["UpdateUser"];
        trace?: never;
    };
    "/api/users/{userId}/custom-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a user’s custom data. */
        get: operations["GetUserCustomData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Lays keys over a user’s custom data. */
        patch: operations["UpdateUserCustomData"];
        trace?: never;
    };
    "/api/users/{userId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what a user has granted to applications, newest first. */
        get: operations["GetUserGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back what a user granted to an application: its tokens end, and sessions are no longer signed in to it. */
        delete: operations["DeleteUserGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/has-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a user has a password. */
        get: operations["GetUserHasPassword"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/is-suspended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Suspends a user, which ends their sessions and tokens, or lets them in again. */
        patch: operations["UpdateUserIsSuspended"];
        trace?: never;
    };
    "/api/users/{userId}/logto-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads what a user decided about second factors and passkeys. */
        get: operations["GetUserLogtoConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what a user decided about second factors and passkeys. */
        patch: operations["UpdateUserLogtoConfigs"];
        trace?: never;
    };
    "/api/users/{userId}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the organizations a user is a member of, with their roles there. */
        get: operations["ListUserOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets a password, whatever the policy says of it, and ends the sessions opened with the old one. */
        patch: operations["UpdateUserPassword"];
        trace?: never;
    };
    "/api/users/{userId}/password/expiration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Asks a user for a new password at the next sign-in, or no longer. */
        patch: operations["UpdateUserPasswordExpiration"];
        trace?: never;
    };
    "/api/users/{userId}/password/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether this is the user’s password. */
        post: operations["VerifyUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/personal-access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a user’s personal access tokens with their values. */
        get: operations["ListUserPersonalAccessTokens"];
        put?: never;
        /** Gives a user a personal access token, for ever or until a time to come; a script exchanges it for access tokens. */
        post: operations["CreateUserPersonalAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        /** Renames a personal access token whose present name does not fit into an address. */
        patch: operations["UpdateUserPersonalAccessTokens"];
        trace?: never;
    };
    "/api/users/{userId}/personal-access-tokens/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a personal access token; who still uses it is refused at once. */
        delete: operations["DeleteUserPersonalAccessToken"];
        options?: never;
        head?: never;
        /** Renames a personal access token. */
        patch: operations["UpdateUserPersonalAccessToken"];
        trace?: never;
    };
    "/api/users/{userId}/personal-access-tokens/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes a personal access token by a name that does not fit into an address. */
        post: operations["DeleteUserPersonalAccessTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Lays keys over a user’s profile. */
        patch: operations["UpdateUserProfile"];
        trace?: never;
    };
    "/api/users/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the roles of a user; `search…` parameters narrow the list. */
        get: operations["ListUserRoles"];
        /** Gives a user exactly these roles. */
        put: operations["ReplaceUserRoles"];
        /** Gives roles to a user and says which were new. */
        post: operations["CreateUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role from a user. */
        delete: operations["DeleteUserRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the browsers in which a user is signed in, newest first. */
        get: operations["GetUserSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one session of a user by its uid. */
        get: operations["GetUserSession"];
        put?: never;
        post?: never;
        /** Ends a session of a user with the grants of first-party applications in it, or with all of them. */
        delete: operations["DeleteUserSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code to an e-mail address or a phone number. */
        post: operations["CreateVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification-codes/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a code that `POST /api/verification-codes` sent. A right code is used up. */
        post: operations["VerifyVerificationCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SchemadxsM41tbLs: {
            [key: string]: string | components["schemas"]["SchemadxsM41tbLs"];
        };
        SchemaunyngC3ok6: unknown;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    GetWellKnownEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found" | "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetWellKnownExperience: {
        parameters: {
            query?: {
                appId?: string;
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        adaptiveMfa: {
                            enabled?: boolean;
                        };
                        /** @enum {string} */
                        agreeToTermsPolicy: "Automatic" | "ManualRegistrationOnly" | "Manual";
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        captchaPolicy: {
                            enabled?: boolean;
                        };
                        color: {
                            darkPrimaryColor: string;
                            isDarkModeEnabled: boolean;
                            primaryColor: string;
                        };
                        customContent: {
                            [key: string]: string;
                        };
                        customCss: string | null;
                        customProfileFields: unknown[];
                        customUiAssets: {
                            createdAt: number;
                            id: string;
                        } | null;
                        customUiCsp: {
                            connectSrc?: string[];
                            scriptSrc?: string[];
                        };
                        emailBlocklistPolicy: {
                            blockDisposableAddresses?: boolean;
                            blockSubaddressing?: boolean;
                            customAllowlist?: string[];
                            customBlocklist?: string[];
                        };
                        forgotPassword: {
                            email: boolean;
                            phone: boolean;
                        };
                        forgotPasswordMethods: ("EmailVerificationCode" | "PhoneVerificationCode")[] | null;
                        hideLogtoBranding: boolean;
                        id: string;
                        isDevelopmentTenant: boolean;
                        languageInfo: {
                            autoDetect: boolean;
                            fallbackLanguage: string;
                        };
                        mfa: {
                            factors: ("Totp" | "WebAuthn" | "BackupCode" | "EmailVerificationCode" | "PhoneVerificationCode")[];
                            /** @enum {string} */
                            organizationRequiredMfaPolicy?: "NoPrompt" | "Mandatory";
                            /** @enum {string} */
                            policy: "UserControlled" | "Mandatory" | "PromptOnlyAtSignIn" | "PromptAtSignInAndSignUp" | "NoPrompt" | "PromptAtSignInAndSignUpMandatory" | "PromptOnlyAtSignInMandatory";
                        };
                        passkeySignIn: {
                            allowAutofill?: boolean;
                            enabled?: boolean;
                            showPasskeyButton?: boolean;
                        };
                        passwordExpiration: {
                            /** @enum {boolean} */
                            enabled: true;
                            enabledAt?: number;
                            validPeriodDays: number;
                        } | {
                            /** @enum {boolean} */
                            enabled?: false;
                        };
                        passwordPolicy: {
                            characterTypes?: {
                                min?: number;
                            };
                            length?: {
                                max?: number;
                                min?: number;
                            };
                            rejects?: {
                                pwned?: boolean;
                                repetitionAndSequence?: boolean;
                                userInfo?: boolean;
                                words?: string[];
                            };
                        };
                        privacyPolicyUrl: string | null;
                        sentinelPolicy: {
                            lockoutDuration?: number;
                            maxAttempts?: number;
                        };
                        signIn: {
                            methods: {
                                /** @enum {string} */
                                identifier: "username" | "email" | "phone";
                                isPasswordPrimary: boolean;
                                password: boolean;
                                verificationCode: boolean;
                            }[];
                        };
                        /** @enum {string} */
                        signInMode: "SignIn" | "Register" | "SignInAndRegister";
                        signUp: {
                            identifiers: ("username" | "email" | "phone")[];
                            password: boolean;
                            secondaryIdentifiers?: {
                                /** @enum {string} */
                                identifier: "username" | "email" | "phone" | "emailOrPhone";
                                verify?: boolean;
                            }[];
                            verify: boolean;
                        };
                        signUpProfileFields: {
                            name: string;
                        }[] | null;
                        singleSignOnEnabled: boolean;
                        socialConnectors: {
                            id: string;
                            logo: string;
                            logoDark: string | null;
                            name: {
                                [key: string]: string;
                            };
                            /** @enum {string|null} */
                            platform: "Native" | "Universal" | "Web" | null;
                            target: string;
                        }[];
                        socialSignIn: {
                            automaticAccountLinking?: boolean;
                            skipRequiredIdentifiers?: boolean;
                        };
                        socialSignInConnectorTargets: string[];
                        ssoConnectors: {
                            connectorName: string;
                            darkLogo?: string;
                            id: string;
                            logo: string;
                        }[];
                        supportEmail: string | null;
                        supportWebsiteUrl: string | null;
                        tenantId: string;
                        termsOfUseUrl: string | null;
                        trustedDevice: {
                            durationDays?: number;
                            enabled?: boolean;
                        };
                        unknownSessionRedirectUrl: string | null;
                        usernamePolicy: {
                            allowedChars: {
                                lowercase: boolean;
                                numbers: boolean;
                                underscore: boolean;
                                uppercase: boolean;
                            };
                            caseSensitive: boolean;
                            maxLength: number;
                            minLength: number;
                        };
                        verificationCodePolicy: {
                            expirationDuration?: number;
                            maxRetryAttempts?: number;
                        };
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetWellKnownPhrases: {
        parameters: {
            query?: {
                lng?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemadxsM41tbLs"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetWellKnownSignInExp: {
        parameters: {
            query?: {
                appId?: string;
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        adaptiveMfa: {
                            enabled?: boolean;
                        };
                        /** @enum {string} */
                        agreeToTermsPolicy: "Automatic" | "ManualRegistrationOnly" | "Manual";
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        captchaPolicy: {
                            enabled?: boolean;
                        };
                        color: {
                            darkPrimaryColor: string;
                            isDarkModeEnabled: boolean;
                            primaryColor: string;
                        };
                        customContent: {
                            [key: string]: string;
                        };
                        customCss: string | null;
                        customProfileFields: unknown[];
                        customUiAssets: {
                            createdAt: number;
                            id: string;
                        } | null;
                        customUiCsp: {
                            connectSrc?: string[];
                            scriptSrc?: string[];
                        };
                        emailBlocklistPolicy: {
                            blockDisposableAddresses?: boolean;
                            blockSubaddressing?: boolean;
                            customAllowlist?: string[];
                            customBlocklist?: string[];
                        };
                        forgotPassword: {
                            email: boolean;
                            phone: boolean;
                        };
                        forgotPasswordMethods: ("EmailVerificationCode" | "PhoneVerificationCode")[] | null;
                        hideLogtoBranding: boolean;
                        id: string;
                        isDevelopmentTenant: boolean;
                        languageInfo: {
                            autoDetect: boolean;
                            fallbackLanguage: string;
                        };
                        mfa: {
                            factors: ("Totp" | "WebAuthn" | "BackupCode" | "EmailVerificationCode" | "PhoneVerificationCode")[];
                            /** @enum {string} */
                            organizationRequiredMfaPolicy?: "NoPrompt" | "Mandatory";
                            /** @enum {string} */
                            policy: "UserControlled" | "Mandatory" | "PromptOnlyAtSignIn" | "PromptAtSignInAndSignUp" | "NoPrompt" | "PromptAtSignInAndSignUpMandatory" | "PromptOnlyAtSignInMandatory";
                        };
                        passkeySignIn: {
                            allowAutofill?: boolean;
                            enabled?: boolean;
                            showPasskeyButton?: boolean;
                        };
                        passwordExpiration: {
                            /** @enum {boolean} */
                            enabled: true;
                            enabledAt?: number;
                            validPeriodDays: number;
                        } | {
                            /** @enum {boolean} */
                            enabled?: false;
                        };
                        passwordPolicy: {
                            characterTypes?: {
                                min?: number;
                            };
                            length?: {
                                max?: number;
                                min?: number;
                            };
                            rejects?: {
                                pwned?: boolean;
                                repetitionAndSequence?: boolean;
                                userInfo?: boolean;
                                words?: string[];
                            };
                        };
                        privacyPolicyUrl: string | null;
                        sentinelPolicy: {
                            lockoutDuration?: number;
                            maxAttempts?: number;
                        };
                        signIn: {
                            methods: {
                                /** @enum {string} */
                                identifier: "username" | "email" | "phone";
                                isPasswordPrimary: boolean;
                                password: boolean;
                                verificationCode: boolean;
                            }[];
                        };
                        /** @enum {string} */
                        signInMode: "SignIn" | "Register" | "SignInAndRegister";
                        signUp: {
                            identifiers: ("username" | "email" | "phone")[];
                            password: boolean;
                            secondaryIdentifiers?: {
                                /** @enum {string} */
                                identifier: "username" | "email" | "phone" | "emailOrPhone";
                                verify?: boolean;
                            }[];
                            verify: boolean;
                        };
                        signUpProfileFields: {
                            name: string;
                        }[] | null;
                        singleSignOnEnabled: boolean;
                        socialConnectors: {
                            id: string;
                            logo: string;
                            logoDark: string | null;
                            name: {
                                [key: string]: string;
                            };
                            /** @enum {string|null} */
                            platform: "Native" | "Universal" | "Web" | null;
                            target: string;
                        }[];
                        socialSignIn: {
                            automaticAccountLinking?: boolean;
                            skipRequiredIdentifiers?: boolean;
                        };
                        socialSignInConnectorTargets: string[];
                        ssoConnectors: {
                            connectorName: string;
                            darkLogo?: string;
                            id: string;
                            logo: string;
                        }[];
                        supportEmail: string | null;
                        supportWebsiteUrl: string | null;
                        tenantId: string;
                        termsOfUseUrl: string | null;
                        trustedDevice: {
                            durationDays?: number;
                            enabled?: boolean;
                        };
                        unknownSessionRedirectUrl: string | null;
                        usernamePolicy: {
                            allowedChars: {
                                lowercase: boolean;
                                numbers: boolean;
                                underscore: boolean;
                                uppercase: boolean;
                            };
                            caseSensitive: boolean;
                            maxLength: number;
                            minLength: number;
                        };
                        verificationCodePolicy: {
                            expirationDuration?: number;
                            maxRetryAttempts?: number;
                        };
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListApplications: {
        parameters: {
            query?: {
                excludeOrganizationId?: string;
                excludeRoleId?: string;
                isThirdParty?: "true" | "false";
                page?: number;
                page_size?: number;
                types?: ("Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML")[] | ("Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML");
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appLevelAccessControlEnabled: boolean;
                        createdAt: number;
                        customClientMetadata: {
                            allowTokenExchange?: boolean;
                            alwaysIssueRefreshToken?: boolean;
                            corsAllowedOrigins?: string[];
                            idTokenTtl?: number;
                            isDeviceFlow?: boolean;
                            maxAllowedGrants?: number;
                            refreshReuseSeconds?: number;
                            refreshTokenTtl?: number;
                            refreshTokenTtlInDays?: number;
                            rotateRefreshToken?: boolean;
                            tenantId?: string;
                        };
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isThirdParty: boolean;
                        name: string;
                        oidcClientMetadata: {
                            backchannelLogoutSessionRequired?: boolean;
                            /** Format: uri */
                            backchannelLogoutUri?: string;
                            /** Format: uri */
                            logoUri?: string;
                            postLogoutRedirectUris: string[];
                            redirectUris: string[];
                        };
                        protectedAppMetadata: {
                            additionalScopes?: ("custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles")[];
                            host: string;
                            origin: string;
                            pageRules: {
                                path: string;
                            }[];
                            sessionDuration: number;
                        } | null;
                        tenantId: string;
                        /** @enum {string} */
                        type: "Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    customClientMetadata?: {
                        allowTokenExchange?: boolean;
                        alwaysIssueRefreshToken?: boolean;
                        corsAllowedOrigins?: string[];
                        idTokenTtl?: number;
                        isDeviceFlow?: boolean;
                        maxAllowedGrants?: number;
                        refreshReuseSeconds?: number;
                        refreshTokenTtl?: number;
                        refreshTokenTtlInDays?: number;
                        rotateRefreshToken?: boolean;
                        tenantId?: string;
                    };
                    customData?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    description?: string | null;
                    isThirdParty?: boolean;
                    name: string;
                    oidcClientMetadata?: {
                        backchannelLogoutSessionRequired?: boolean;
                        /** Format: uri */
                        backchannelLogoutUri?: string;
                        /** Format: uri */
                        logoUri?: string;
                        postLogoutRedirectUris: string[];
                        redirectUris: string[];
                    };
                    protectedAppMetadata?: {
                        origin: string;
                        subDomain: string;
                    };
                    /** @enum {string} */
                    type: "Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appLevelAccessControlEnabled: boolean;
                        createdAt: number;
                        customClientMetadata: {
                            allowTokenExchange?: boolean;
                            alwaysIssueRefreshToken?: boolean;
                            corsAllowedOrigins?: string[];
                            idTokenTtl?: number;
                            isDeviceFlow?: boolean;
                            maxAllowedGrants?: number;
                            refreshReuseSeconds?: number;
                            refreshTokenTtl?: number;
                            refreshTokenTtlInDays?: number;
                            rotateRefreshToken?: boolean;
                            tenantId?: string;
                        };
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isThirdParty: boolean;
                        name: string;
                        oidcClientMetadata: {
                            backchannelLogoutSessionRequired?: boolean;
                            /** Format: uri */
                            backchannelLogoutUri?: string;
                            /** Format: uri */
                            logoUri?: string;
                            postLogoutRedirectUris: string[];
                            redirectUris: string[];
                        };
                        protectedAppMetadata: {
                            additionalScopes?: ("custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles")[];
                            host: string;
                            origin: string;
                            pageRules: {
                                path: string;
                            }[];
                            sessionDuration: number;
                        } | null;
                        tenantId: string;
                        /** @enum {string} */
                        type: "Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "application.saml.use_saml_app_api" | "application.protected_app_metadata_is_required" | "application.invalid_third_party_application_type";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.device_flow_native_only" | "application.third_party_application_cannot_enable_token_exchange";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not available here */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.protected_app_not_configured";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetApplicationAccessControl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizationIds: unknown;
                        organizationRoleRules: unknown;
                        userIds: unknown;
                        userRoleIds: unknown;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceApplicationAccessControl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationIds: string[];
                    organizationRoleRules: {
                        organizationId: string;
                        organizationRoleIds: string[];
                    }[];
                    userIds: string[];
                    userRoleIds: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizationIds: unknown;
                        organizationRoleRules: unknown;
                        userIds: unknown;
                        userRoleIds: unknown;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found" | "user.invalid_role_type" | "request.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateApplicationCustomData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListApplicationRoles: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string;
                        id: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.invalid_type";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceApplicationRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roleIds: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roleIds: string[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.invalid_type" | "application.invalid_role_type" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateApplicationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roleIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addedRoleIds: string[];
                        roleIds: string[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.invalid_type" | "application.invalid_role_type" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteApplicationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.invalid_type";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetApplicationSignInExperience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string;
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        customCss: string | null;
                        displayName: string | null;
                        privacyPolicyUrl: string | null;
                        tenantId: string;
                        termsOfUseUrl: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceApplicationSignInExperience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    branding?: {
                        /** Format: uri */
                        darkFavicon?: string;
                        /** Format: uri */
                        darkLogoUrl?: string;
                        /** Format: uri */
                        favicon?: string;
                        /** Format: uri */
                        logoUrl?: string;
                    };
                    color?: {
                        darkPrimaryColor?: string;
                        isDarkModeEnabled?: boolean;
                        primaryColor?: string;
                    };
                    customCss?: string | null;
                    displayName?: string | null;
                    privacyPolicyUrl?: "" | string | (null);
                    termsOfUseUrl?: "" | string | (null);
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string;
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        customCss: string | null;
                        displayName: string | null;
                        privacyPolicyUrl: string | null;
                        tenantId: string;
                        termsOfUseUrl: string | null;
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string;
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        customCss: string | null;
                        displayName: string | null;
                        privacyPolicyUrl: string | null;
                        tenantId: string;
                        termsOfUseUrl: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetApplicationUserConsentScopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizationResourceScopes: {
                            resource: {
                                id: string;
                                indicator: string;
                                name: string;
                            };
                            scopes: {
                                description: string | null;
                                id: string;
                                name: string;
                            }[];
                        }[];
                        organizationScopes: {
                            description: string | null;
                            id: string;
                            name: string;
                        }[];
                        resourceScopes: {
                            resource: {
                                id: string;
                                indicator: string;
                                name: string;
                            };
                            scopes: {
                                description: string | null;
                                id: string;
                                name: string;
                            }[];
                        }[];
                        userScopes: ("profile" | "email" | "phone" | "address" | "custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles" | "urn:logto:scope:sessions" | "urn:logto:scope:trusted_devices")[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateApplicationUserConsentScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationResourceScopes?: string[];
                    organizationScopes?: string[];
                    resourceScopes?: string[];
                    userScopes?: ("profile" | "email" | "phone" | "address" | "custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles" | "urn:logto:scope:sessions" | "urn:logto:scope:trusted_devices")[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.third_party_application_only" | "application.user_consent_scopes_not_found" | "application.consent_management_api_scopes_not_allowed";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteApplicationUserConsentScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                scopeId: string;
                scopeType: "organization-scopes" | "resource-scopes" | "organization-resource-scopes" | "user-scopes";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appLevelAccessControlEnabled: boolean;
                        createdAt: number;
                        customClientMetadata: {
                            allowTokenExchange?: boolean;
                            alwaysIssueRefreshToken?: boolean;
                            corsAllowedOrigins?: string[];
                            idTokenTtl?: number;
                            isDeviceFlow?: boolean;
                            maxAllowedGrants?: number;
                            refreshReuseSeconds?: number;
                            refreshTokenTtl?: number;
                            refreshTokenTtlInDays?: number;
                            rotateRefreshToken?: boolean;
                            tenantId?: string;
                        };
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isAdmin: boolean;
                        isThirdParty: boolean;
                        name: string;
                        oidcClientMetadata: {
                            backchannelLogoutSessionRequired?: boolean;
                            /** Format: uri */
                            backchannelLogoutUri?: string;
                            /** Format: uri */
                            logoUri?: string;
                            postLogoutRedirectUris: string[];
                            redirectUris: string[];
                        };
                        protectedAppMetadata: {
                            additionalScopes?: ("custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles")[];
                            host: string;
                            origin: string;
                            pageRules: {
                                path: string;
                            }[];
                            sessionDuration: number;
                        } | null;
                        tenantId: string;
                        /** @enum {string} */
                        type: "Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "application.saml.use_saml_app_api";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    appLevelAccessControlEnabled?: boolean;
                    customClientMetadata?: {
                        allowTokenExchange?: boolean;
                        alwaysIssueRefreshToken?: boolean;
                        corsAllowedOrigins?: string[];
                        idTokenTtl?: number;
                        isDeviceFlow?: boolean;
                        maxAllowedGrants?: number;
                        refreshReuseSeconds?: number;
                        refreshTokenTtl?: number;
                        refreshTokenTtlInDays?: number;
                        rotateRefreshToken?: boolean;
                        tenantId?: string;
                    };
                    customData?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    description?: string | null;
                    isAdmin?: boolean;
                    name?: string;
                    oidcClientMetadata?: {
                        backchannelLogoutSessionRequired?: boolean;
                        /** Format: uri */
                        backchannelLogoutUri?: string;
                        /** Format: uri */
                        logoUri?: string;
                        postLogoutRedirectUris: string[];
                        redirectUris: string[];
                    };
                    protectedAppMetadata?: {
                        additionalScopes?: ("custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles")[];
                        origin?: string;
                        pageRules?: {
                            path: string;
                        }[];
                        sessionDuration?: number;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appLevelAccessControlEnabled: boolean;
                        createdAt: number;
                        customClientMetadata: {
                            allowTokenExchange?: boolean;
                            alwaysIssueRefreshToken?: boolean;
                            corsAllowedOrigins?: string[];
                            idTokenTtl?: number;
                            isDeviceFlow?: boolean;
                            maxAllowedGrants?: number;
                            refreshReuseSeconds?: number;
                            refreshTokenTtl?: number;
                            refreshTokenTtlInDays?: number;
                            rotateRefreshToken?: boolean;
                            tenantId?: string;
                        };
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isThirdParty: boolean;
                        name: string;
                        oidcClientMetadata: {
                            backchannelLogoutSessionRequired?: boolean;
                            /** Format: uri */
                            backchannelLogoutUri?: string;
                            /** Format: uri */
                            logoUri?: string;
                            postLogoutRedirectUris: string[];
                            redirectUris: string[];
                        };
                        protectedAppMetadata: {
                            additionalScopes?: ("custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles")[];
                            host: string;
                            origin: string;
                            pageRules: {
                                path: string;
                            }[];
                            sessionDuration: number;
                        } | null;
                        tenantId: string;
                        /** @enum {string} */
                        type: "Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "application.saml.use_saml_app_api" | "application.protected_application_only";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.device_flow_not_changeable" | "application.third_party_application_cannot_enable_token_exchange" | "application.protected_application_misconfigured" | "application.invalid_type" | "request.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteApplicationLegacySecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appLevelAccessControlEnabled: boolean;
                        createdAt: number;
                        customClientMetadata: {
                            allowTokenExchange?: boolean;
                            alwaysIssueRefreshToken?: boolean;
                            corsAllowedOrigins?: string[];
                            idTokenTtl?: number;
                            isDeviceFlow?: boolean;
                            maxAllowedGrants?: number;
                            refreshReuseSeconds?: number;
                            refreshTokenTtl?: number;
                            refreshTokenTtlInDays?: number;
                            rotateRefreshToken?: boolean;
                            tenantId?: string;
                        };
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isThirdParty: boolean;
                        name: string;
                        oidcClientMetadata: {
                            backchannelLogoutSessionRequired?: boolean;
                            /** Format: uri */
                            backchannelLogoutUri?: string;
                            /** Format: uri */
                            logoUri?: string;
                            postLogoutRedirectUris: string[];
                            redirectUris: string[];
                        };
                        protectedAppMetadata: {
                            additionalScopes?: ("custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles")[];
                            host: string;
                            origin: string;
                            pageRules: {
                                path: string;
                            }[];
                            sessionDuration: number;
                        } | null;
                        tenantId: string;
                        /** @enum {string} */
                        type: "Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "application.no_legacy_secret_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListApplicationOrganizations: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        createdAt: number;
                        customCss: string | null;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isMfaRequired: boolean;
                        isTrustedDeviceAllowed: boolean;
                        name: string;
                        organizationRoles: {
                            id: string;
                            name: string;
                        }[];
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListApplicationSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string;
                        createdAt: number;
                        expiresAt: number | null;
                        name: string;
                        tenantId: string;
                        value: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateApplicationSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expiresAt?: number | null;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string;
                        createdAt: number;
                        expiresAt: number | null;
                        name: string;
                        tenantId: string;
                        value: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.secret_name_exists";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteApplicationSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateApplicationSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string;
                        createdAt: number;
                        expiresAt: number | null;
                        name: string;
                        tenantId: string;
                        value: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.secret_name_exists";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetApplicationUserConsentOrganizations: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizations: {
                            branding: {
                                /** Format: uri */
                                darkFavicon?: string;
                                /** Format: uri */
                                darkLogoUrl?: string;
                                /** Format: uri */
                                favicon?: string;
                                /** Format: uri */
                                logoUrl?: string;
                            };
                            color: {
                                darkPrimaryColor?: string;
                                isDarkModeEnabled?: boolean;
                                primaryColor?: string;
                            };
                            createdAt: number;
                            customCss: string | null;
                            customData: {
                                [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                            };
                            description: string | null;
                            id: string;
                            isMfaRequired: boolean;
                            isTrustedDeviceAllowed: boolean;
                            name: string;
                            tenantId: string;
                        }[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.third_party_application_only";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceApplicationUserConsentOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationIds: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.third_party_application_only" | "organization.require_membership";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateApplicationUserConsentOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.third_party_application_only" | "organization.require_membership";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteApplicationUserConsentOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organizationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "user.user_not_exist" | "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "application.third_party_application_only";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetConfigsIdToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enabledExtendedClaims?: ("custom_data" | "identities" | "sso_identities" | "roles" | "organizations" | "organization_data" | "organization_roles")[];
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceConfigsIdToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabledExtendedClaims?: ("custom_data" | "identities" | "sso_identities" | "roles" | "organizations" | "organization_data" | "organization_roles")[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enabledExtendedClaims?: ("custom_data" | "identities" | "sso_identities" | "roles" | "organizations" | "organization_data" | "organization_roles")[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListConfigsOidc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyType: "private-keys" | "cookie-keys";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        algorithm?: "ES256" | "ES384" | "ES512" | "RS256" | "PS256" | "EdDSA";
                        createdAt: number;
                        effectiveAt?: number;
                        id: string;
                        /** @enum {string} */
                        signingKeyAlgorithm?: "RSA" | "EC";
                        /** @enum {string} */
                        status?: "Next" | "Current" | "Previous";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteConfigsOidc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
                keyType: "private-keys" | "cookie-keys";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "oidc.key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "oidc.key_required" | "oidc.only_previous_key_can_be_deleted";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    RotateConfigsOidc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyType: "private-keys" | "cookie-keys";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    rotationGracePeriod?: number;
                    /** @enum {string} */
                    signingKeyAlgorithm?: "EC" | "RSA" | "ES256" | "ES384" | "ES512" | "RS256" | "PS256" | "EdDSA";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        algorithm?: "ES256" | "ES384" | "ES512" | "RS256" | "PS256" | "EdDSA";
                        createdAt: number;
                        effectiveAt?: number;
                        id: string;
                        /** @enum {string} */
                        signingKeyAlgorithm?: "RSA" | "EC";
                        /** @enum {string} */
                        status?: "Next" | "Current" | "Previous";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "oidc.invalid_request";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetConfigsOidcSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ttl: number;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateConfigsOidcSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ttl?: number;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ttl: number;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListConnectorFactories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        configTemplate?: string;
                        customData?: {
                            [key: string]: unknown;
                        };
                        description: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        formItems?: {
                            defaultValue?: unknown;
                            description?: string;
                            isConfidential?: boolean;
                            isDevFeature?: boolean;
                            key: string;
                            label: string;
                            placeholder?: string;
                            required?: boolean;
                            selectItems?: {
                                title?: string;
                                value: string;
                            }[];
                            showConditions?: {
                                expectValue?: unknown;
                                targetKey: string;
                            }[];
                            tooltip?: string;
                            /** @enum {string} */
                            type: "Text" | "Number" | "MultilineText" | "Switch" | "Json" | "Select" | "MultiSelect";
                        }[];
                        fromEmail?: string;
                        id: string;
                        isStandard?: boolean;
                        isTokenStorageSupported?: boolean;
                        logo: string;
                        logoDark: string | null;
                        name: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        /** @enum {string|null} */
                        platform: "Native" | "Universal" | "Web" | null;
                        readme: string;
                        target: string;
                        /** @enum {string} */
                        type: "Email" | "Sms" | "Social";
                    }[];
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetConnectorFactory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        configTemplate?: string;
                        customData?: {
                            [key: string]: unknown;
                        };
                        description: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        formItems?: {
                            defaultValue?: unknown;
                            description?: string;
                            isConfidential?: boolean;
                            isDevFeature?: boolean;
                            key: string;
                            label: string;
                            placeholder?: string;
                            required?: boolean;
                            selectItems?: {
                                title?: string;
                                value: string;
                            }[];
                            showConditions?: {
                                expectValue?: unknown;
                                targetKey: string;
                            }[];
                            tooltip?: string;
                            /** @enum {string} */
                            type: "Text" | "Number" | "MultilineText" | "Switch" | "Json" | "Select" | "MultiSelect";
                        }[];
                        fromEmail?: string;
                        id: string;
                        isStandard?: boolean;
                        isTokenStorageSupported?: boolean;
                        logo: string;
                        logoDark: string | null;
                        name: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        /** @enum {string|null} */
                        platform: "Native" | "Universal" | "Web" | null;
                        readme: string;
                        target: string;
                        /** @enum {string} */
                        type: "Email" | "Sms" | "Social";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListConnectors: {
        parameters: {
            query?: {
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        configTemplate?: string;
                        connectorId: string;
                        customData?: {
                            [key: string]: unknown;
                        };
                        description: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        enableTokenStorage: boolean;
                        formItems?: {
                            defaultValue?: unknown;
                            description?: string;
                            isConfidential?: boolean;
                            isDevFeature?: boolean;
                            key: string;
                            label: string;
                            placeholder?: string;
                            required?: boolean;
                            selectItems?: {
                                title?: string;
                                value: string;
                            }[];
                            showConditions?: {
                                expectValue?: unknown;
                                targetKey: string;
                            }[];
                            tooltip?: string;
                            /** @enum {string} */
                            type: "Text" | "Number" | "MultilineText" | "Switch" | "Json" | "Select" | "MultiSelect";
                        }[];
                        fromEmail?: string;
                        id: string;
                        isStandard?: boolean;
                        isTokenStorageSupported?: boolean;
                        logo: string;
                        logoDark: string | null;
                        metadata: {
                            logo?: string;
                            logoDark?: string | null;
                            name?: {
                                en: string;
                            } & {
                                [key: string]: string;
                            };
                            target?: string;
                        };
                        name: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        /** @enum {string|null} */
                        platform: "Native" | "Universal" | "Web" | null;
                        readme: string;
                        syncProfile: boolean;
                        target: string;
                        /** @enum {string} */
                        type: "Email" | "Sms" | "Social";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateConnector: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    config?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    connectorId: string;
                    enableTokenStorage?: boolean;
                    id?: string;
                    metadata?: {
                        logo?: string;
                        logoDark?: string | null;
                        name?: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        target?: string;
                    };
                    syncProfile?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        configTemplate?: string;
                        connectorId: string;
                        customData?: {
                            [key: string]: unknown;
                        };
                        description: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        enableTokenStorage: boolean;
                        formItems?: {
                            defaultValue?: unknown;
                            description?: string;
                            isConfidential?: boolean;
                            isDevFeature?: boolean;
                            key: string;
                            label: string;
                            placeholder?: string;
                            required?: boolean;
                            selectItems?: {
                                title?: string;
                                value: string;
                            }[];
                            showConditions?: {
                                expectValue?: unknown;
                                targetKey: string;
                            }[];
                            tooltip?: string;
                            /** @enum {string} */
                            type: "Text" | "Number" | "MultilineText" | "Switch" | "Json" | "Select" | "MultiSelect";
                        }[];
                        fromEmail?: string;
                        id: string;
                        isStandard?: boolean;
                        isTokenStorageSupported?: boolean;
                        logo: string;
                        logoDark: string | null;
                        metadata: {
                            logo?: string;
                            logoDark?: string | null;
                            name?: {
                                en: string;
                            } & {
                                [key: string]: string;
                            };
                            target?: string;
                        };
                        name: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        /** @enum {string|null} */
                        platform: "Native" | "Universal" | "Web" | null;
                        readme: string;
                        syncProfile: boolean;
                        target: string;
                        /** @enum {string} */
                        type: "Email" | "Sms" | "Social";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.should_specify_target" | "connector.cannot_overwrite_metadata_for_non_standard_connector" | "connector.invalid_config" | "connector.multiple_target_with_same_platform" | "connector.token_storage_not_supported";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.not_found_with_connector_id" | "connector.invalid_type_for_syncing_profile" | "connector.multiple_instances_not_supported" | "entity.unique_integrity_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    TestConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    config: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    email?: string;
                    locale?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.unexpected_type" | "connector.invalid_config" | "connector.template_not_found" | "connector.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.rate_limit_exceeded";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        configTemplate?: string;
                        connectorId: string;
                        customData?: {
                            [key: string]: unknown;
                        };
                        description: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        enableTokenStorage: boolean;
                        formItems?: {
                            defaultValue?: unknown;
                            description?: string;
                            isConfidential?: boolean;
                            isDevFeature?: boolean;
                            key: string;
                            label: string;
                            placeholder?: string;
                            required?: boolean;
                            selectItems?: {
                                title?: string;
                                value: string;
                            }[];
                            showConditions?: {
                                expectValue?: unknown;
                                targetKey: string;
                            }[];
                            tooltip?: string;
                            /** @enum {string} */
                            type: "Text" | "Number" | "MultilineText" | "Switch" | "Json" | "Select" | "MultiSelect";
                        }[];
                        fromEmail?: string;
                        id: string;
                        isStandard?: boolean;
                        isTokenStorageSupported?: boolean;
                        logo: string;
                        logoDark: string | null;
                        metadata: {
                            logo?: string;
                            logoDark?: string | null;
                            name?: {
                                en: string;
                            } & {
                                [key: string]: string;
                            };
                            target?: string;
                        };
                        name: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        /** @enum {string|null} */
                        platform: "Native" | "Universal" | "Web" | null;
                        readme: string;
                        syncProfile: boolean;
                        target: string;
                        /** @enum {string} */
                        type: "Email" | "Sms" | "Social";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "sign_in_experiences.password_expiration_requires_forgot_password";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    config?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    enableTokenStorage?: boolean;
                    metadata?: {
                        logo?: string;
                        logoDark?: string | null;
                        name?: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        target?: string;
                    };
                    syncProfile?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        configTemplate?: string;
                        connectorId: string;
                        customData?: {
                            [key: string]: unknown;
                        };
                        description: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        enableTokenStorage: boolean;
                        formItems?: {
                            defaultValue?: unknown;
                            description?: string;
                            isConfidential?: boolean;
                            isDevFeature?: boolean;
                            key: string;
                            label: string;
                            placeholder?: string;
                            required?: boolean;
                            selectItems?: {
                                title?: string;
                                value: string;
                            }[];
                            showConditions?: {
                                expectValue?: unknown;
                                targetKey: string;
                            }[];
                            tooltip?: string;
                            /** @enum {string} */
                            type: "Text" | "Number" | "MultilineText" | "Switch" | "Json" | "Select" | "MultiSelect";
                        }[];
                        fromEmail?: string;
                        id: string;
                        isStandard?: boolean;
                        isTokenStorageSupported?: boolean;
                        logo: string;
                        logoDark: string | null;
                        metadata: {
                            logo?: string;
                            logoDark?: string | null;
                            name?: {
                                en: string;
                            } & {
                                [key: string]: string;
                            };
                            target?: string;
                        };
                        name: {
                            en: string;
                        } & {
                            [key: string]: string;
                        };
                        /** @enum {string|null} */
                        platform: "Native" | "Universal" | "Web" | null;
                        readme: string;
                        syncProfile: boolean;
                        target: string;
                        /** @enum {string} */
                        type: "Email" | "Sms" | "Social";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.can_not_modify_target" | "connector.cannot_overwrite_metadata_for_non_standard_connector" | "connector.invalid_config" | "connector.token_storage_not_supported";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.invalid_type_for_syncing_profile";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListCustomPhrases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        languageTag: string;
                        tenantId: string;
                        translation: components["schemas"]["SchemadxsM41tbLs"];
                    }[];
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetCustomPhrase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                languageTag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        languageTag: string;
                        tenantId: string;
                        translation: components["schemas"]["SchemadxsM41tbLs"];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceCustomPhrase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                languageTag: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchemadxsM41tbLs"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        languageTag: string;
                        tenantId: string;
                        translation: components["schemas"]["SchemadxsM41tbLs"];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "localization.invalid_translation_structure";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteCustomPhrase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                languageTag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "localization.cannot_delete_default_language";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceExperience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    captchaToken?: string;
                    /** @enum {string} */
                    interactionEvent: "SignIn" | "Register" | "ForgotPassword";
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateExperienceIdentification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    linkSocialIdentity?: boolean;
                    verificationId?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input" | "session.verification_failed";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.suspended";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found" | "session.verification_session_not_found" | "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.identity_conflict";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "password.expired" | "user.sign_in_method_not_enabled" | "user.missing_profile" | "user.username_already_in_use" | "user.email_already_in_use" | "user.phone_already_in_use";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetExperienceInteraction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        interactionEvent: "SignIn" | "Register" | "ForgotPassword";
                        profile: {
                            avatar?: string;
                            name?: string;
                            primaryEmail?: string;
                            primaryPhone?: string;
                            profile?: {
                                address?: {
                                    country?: string;
                                    formatted?: string;
                                    locality?: string;
                                    postalCode?: string;
                                    region?: string;
                                    streetAddress?: string;
                                };
                                birthdate?: string;
                                familyName?: string;
                                gender?: string;
                                givenName?: string;
                                locale?: string;
                                middleName?: string;
                                nickname?: string;
                                preferredUsername?: string;
                                profile?: string;
                                website?: string;
                                zoneinfo?: string;
                            };
                            username?: string;
                        };
                        userId?: string;
                        verificationRecords: ({
                            id: string;
                            identifier: {
                                /** @enum {string} */
                                type: "username" | "email" | "phone";
                                value: string;
                            };
                            /** @enum {string} */
                            type: "Password";
                            verified: boolean;
                        } | {
                            id: string;
                            identifier: {
                                /** @enum {string} */
                                type: "username" | "email" | "phone";
                                value: string;
                            };
                            /** @enum {string} */
                            type: "NewPasswordIdentity";
                        } | {
                            id: string;
                            identifier: {
                                /** @enum {string} */
                                type: "username" | "email" | "phone";
                                value: string;
                            };
                            /** @enum {string} */
                            templateType: "SignIn" | "Register" | "ForgotPassword";
                            /** @enum {string} */
                            type: "EmailVerificationCode" | "PhoneVerificationCode";
                            verified: boolean;
                        })[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceExperienceInteractionEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    interactionEvent: "SignIn" | "Register" | "ForgotPassword";
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input" | "session.not_supported_for_forgot_password";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateExperienceProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "username";
                    value: string;
                } | {
                    /** @enum {string} */
                    type: "password";
                    value: string;
                } | {
                    /** @enum {string} */
                    type: "email";
                    verificationId: string;
                } | {
                    /** @enum {string} */
                    type: "phone";
                    verificationId: string;
                } | {
                    /** @enum {string} */
                    type: "extraProfile";
                    values: {
                        address?: {
                            country?: string;
                            formatted?: string;
                            locality?: string;
                            postalCode?: string;
                            region?: string;
                            streetAddress?: string;
                        };
                        /** Format: uri */
                        avatar?: string;
                        birthdate?: string;
                        familyName?: string;
                        gender?: string;
                        givenName?: string;
                        locale?: string;
                        middleName?: string;
                        name?: string;
                        nickname?: string;
                        preferredUsername?: string;
                        profile?: string;
                        website?: string;
                        zoneinfo?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input" | "session.not_supported_for_forgot_password" | "session.verification_failed" | "session.verification_blocked_too_many_attempts";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found" | "session.identifier_not_found" | "session.verification_session_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.username_exists_in_profile" | "user.email_exists_in_profile" | "user.phone_exists_in_profile" | "user.password_exists_in_profile" | "user.username_already_in_use" | "user.email_already_in_use" | "user.phone_already_in_use" | "password.rejected";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceExperienceProfilePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input" | "session.invalid_interaction_type";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found" | "session.identifier_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.same_password" | "password.rejected";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetExperienceSsoConnectors: {
        parameters: {
            query: {
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        connectorIds: string[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    SubmitExperience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        redirectTo: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.suspended";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found" | "session.identifier_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.missing_profile" | "user.new_password_required_in_profile" | "user.username_already_in_use" | "user.email_already_in_use" | "user.phone_already_in_use";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateExperienceVerificationNewPasswordIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: {
                        /** @enum {string} */
                        type: "username";
                        value: string;
                    };
                    password: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verificationId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input" | "session.verification_blocked_too_many_attempts" | "user.username_too_short" | "user.username_too_long" | "user.username_uppercase_not_allowed" | "user.username_lowercase_not_allowed" | "user.username_numbers_not_allowed" | "user.username_underscore_not_allowed";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.username_already_in_use" | "password.rejected";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateExperienceVerificationPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: {
                        /** @enum {string} */
                        type: "username" | "email" | "phone";
                        value: string;
                    };
                    password: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verificationId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input" | "session.verification_blocked_too_many_attempts";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.suspended";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.invalid_credentials";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateExperienceVerificationVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: {
                        /** @enum {string} */
                        type: "email";
                        value: string;
                    } | {
                        /** @enum {string} */
                        type: "phone";
                        value: string;
                    };
                    /** @enum {string} */
                    interactionEvent: "SignIn" | "Register" | "ForgotPassword";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verificationId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input" | "connector.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found" | "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.invalid_phone";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "request.message_rate_limited";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    VerifyExperienceVerificationVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    identifier: {
                        /** @enum {string} */
                        type: "email";
                        value: string;
                    } | {
                        /** @enum {string} */
                        type: "phone";
                        value: string;
                    };
                    verificationId: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verificationId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input" | "session.verification_blocked_too_many_attempts" | "verification_code.not_found" | "verification_code.email_mismatch" | "verification_code.phone_mismatch" | "verification_code.code_mismatch" | "verification_code.expired" | "verification_code.exceed_max_try";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.interaction_not_found" | "session.verification_session_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteInteraction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetInteractionConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        application: {
                            branding?: {
                                /** Format: uri */
                                darkFavicon?: string;
                                /** Format: uri */
                                darkLogoUrl?: string;
                                /** Format: uri */
                                favicon?: string;
                                /** Format: uri */
                                logoUrl?: string;
                            };
                            displayName?: string | null;
                            id: string;
                            name: string;
                            privacyPolicyUrl?: string | null;
                            termsOfUseUrl?: string | null;
                        };
                        missingOIDCScope: string[];
                        missingResourceScopes: {
                            resource: {
                                id: string;
                                indicator: string;
                                name: string;
                            };
                            scopes: {
                                description: string | null;
                                id: string;
                                name: string;
                            }[];
                        }[];
                        organizations?: {
                            id: string;
                            missingResourceScopes: {
                                resource: {
                                    id: string;
                                    indicator: string;
                                    name: string;
                                };
                                scopes: {
                                    description: string | null;
                                    id: string;
                                    name: string;
                                }[];
                            }[];
                            name: string;
                        }[];
                        redirectUri?: string;
                        user: {
                            avatar: string | null;
                            id: string;
                            name: string | null;
                            primaryEmail: string | null;
                            primaryPhone: string | null;
                            username: string | null;
                        };
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateInteractionConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default [] */
                    organizationIds?: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        redirectTo: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.not_found" | "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.require_membership";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListLogs: {
        parameters: {
            query?: {
                applicationId?: string;
                enableCap?: string;
                end_time?: string;
                logKey?: string;
                page?: number;
                page_size?: number;
                start_time?: string;
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        id: string;
                        key: string;
                        payload: {
                            key: string;
                            /** @enum {string} */
                            result: "Success" | "Error";
                        } & {
                            [key: string]: unknown;
                        };
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "log.invalid_time_window";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        id: string;
                        key: string;
                        payload: {
                            key: string;
                            /** @enum {string} */
                            result: "Success" | "Error";
                        } & {
                            [key: string]: unknown;
                        };
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationInvitations: {
        parameters: {
            query?: {
                invitee?: string;
                inviterId?: string;
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedUserId: string | null;
                        createdAt: number;
                        expiresAt: number;
                        id: string;
                        invitee: string;
                        inviterId: string | null;
                        organizationId: string;
                        organizationRoles: {
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "Pending" | "Accepted" | "Expired" | "Revoked";
                        tenantId: string;
                        updatedAt: number;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expiresAt: number;
                    invitee: string;
                    inviterId?: string | null;
                    /** @default false */
                    messagePayload?: ({
                        code?: string;
                        link?: string;
                        locale?: string;
                        uiLocales?: string;
                    } & {
                        [key: string]: unknown;
                    }) | false;
                    organizationId: string;
                    organizationRoleIds?: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedUserId: string | null;
                        createdAt: number;
                        expiresAt: number;
                        id: string;
                        invitee: string;
                        inviterId: string | null;
                        organizationId: string;
                        organizationRoles: {
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "Pending" | "Accepted" | "Expired" | "Revoked";
                        tenantId: string;
                        updatedAt: number;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input" | "connector.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.unique_integrity_violation" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "request.message_rate_limited";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedUserId: string | null;
                        createdAt: number;
                        expiresAt: number;
                        id: string;
                        invitee: string;
                        inviterId: string | null;
                        organizationId: string;
                        organizationRoles: {
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "Pending" | "Accepted" | "Expired" | "Revoked";
                        tenantId: string;
                        updatedAt: number;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationInvitationMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    link?: string;
                    locale?: string;
                    uiLocales?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input" | "connector.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "request.message_rate_limited";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationInvitationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    acceptedUserId?: string | null;
                    /** @enum {string} */
                    status: "Accepted" | "Revoked";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedUserId: string | null;
                        createdAt: number;
                        expiresAt: number;
                        id: string;
                        invitee: string;
                        inviterId: string | null;
                        organizationId: string;
                        organizationRoles: {
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "Pending" | "Accepted" | "Expired" | "Revoked";
                        tenantId: string;
                        updatedAt: number;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationRoles: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        resourceScopes: {
                            id: string;
                            name: string;
                            resource: {
                                id: string;
                                name: string;
                            };
                        }[];
                        scopes: {
                            id: string;
                            name: string;
                        }[];
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    name: string;
                    organizationScopeIds?: string[];
                    resourceScopeIds?: string[];
                    /** @enum {string} */
                    type?: "User" | "MachineToMachine";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.unique_integrity_violation" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    name?: string;
                    /** @enum {string} */
                    type?: "User" | "MachineToMachine";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.unique_integrity_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationRoleResourceScopes: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        description: string | null;
                        id: string;
                        name: string;
                        resourceId: string;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationRoleResourceScopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scopeIds: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationRoleResourceScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scopeIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationRoleResourceScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                scopeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationRoleScopes: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationRoleScopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationScopeIds: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationRoleScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationScopeIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationRoleScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organizationScopeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationScopes: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationScope: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.unique_integrity_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetOrganizationScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateOrganizationScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.unique_integrity_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizations: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
                q?: string;
                showFeatured?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        createdAt: number;
                        customCss: string | null;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        featuredUsers?: {
                            avatar: string | null;
                            id: string;
                            name: string | null;
                        }[];
                        id: string;
                        isMfaRequired: boolean;
                        isTrustedDeviceAllowed: boolean;
                        name: string;
                        tenantId: string;
                        usersCount?: number;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    branding?: {
                        /** Format: uri */
                        darkFavicon?: string;
                        /** Format: uri */
                        darkLogoUrl?: string;
                        /** Format: uri */
                        favicon?: string;
                        /** Format: uri */
                        logoUrl?: string;
                    };
                    color?: {
                        darkPrimaryColor?: string;
                        isDarkModeEnabled?: boolean;
                        primaryColor?: string;
                    };
                    customCss?: string | null;
                    customData?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    description?: string | null;
                    isMfaRequired?: boolean;
                    isTrustedDeviceAllowed?: boolean;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        createdAt: number;
                        customCss: string | null;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isMfaRequired: boolean;
                        isTrustedDeviceAllowed: boolean;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        createdAt: number;
                        customCss: string | null;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isMfaRequired: boolean;
                        isTrustedDeviceAllowed: boolean;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    branding?: {
                        /** Format: uri */
                        darkFavicon?: string;
                        /** Format: uri */
                        darkLogoUrl?: string;
                        /** Format: uri */
                        favicon?: string;
                        /** Format: uri */
                        logoUrl?: string;
                    };
                    color?: {
                        darkPrimaryColor?: string;
                        isDarkModeEnabled?: boolean;
                        primaryColor?: string;
                    };
                    customCss?: string | null;
                    customData?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    description?: string | null;
                    isMfaRequired?: boolean;
                    isTrustedDeviceAllowed?: boolean;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        createdAt: number;
                        customCss: string | null;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isMfaRequired: boolean;
                        isTrustedDeviceAllowed: boolean;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationApplications: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appLevelAccessControlEnabled: boolean;
                        createdAt: number;
                        customClientMetadata: {
                            allowTokenExchange?: boolean;
                            alwaysIssueRefreshToken?: boolean;
                            corsAllowedOrigins?: string[];
                            idTokenTtl?: number;
                            isDeviceFlow?: boolean;
                            maxAllowedGrants?: number;
                            refreshReuseSeconds?: number;
                            refreshTokenTtl?: number;
                            refreshTokenTtlInDays?: number;
                            rotateRefreshToken?: boolean;
                            tenantId?: string;
                        };
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isThirdParty: boolean;
                        name: string;
                        oidcClientMetadata: {
                            backchannelLogoutSessionRequired?: boolean;
                            /** Format: uri */
                            backchannelLogoutUri?: string;
                            /** Format: uri */
                            logoUri?: string;
                            postLogoutRedirectUris: string[];
                            redirectUris: string[];
                        };
                        organizationRoles: {
                            id: string;
                            name: string;
                        }[];
                        protectedAppMetadata: {
                            additionalScopes?: ("custom_data" | "identities" | "roles" | "urn:logto:scope:organizations" | "urn:logto:scope:organization_roles")[];
                            host: string;
                            origin: string;
                            pageRules: {
                                path: string;
                            }[];
                            sessionDuration: number;
                        } | null;
                        tenantId: string;
                        /** @enum {string} */
                        type: "Native" | "SPA" | "Traditional" | "MachineToMachine" | "Protected" | "SAML";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicationIds: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found" | "entity.db_constraint_violated";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicationIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found" | "entity.db_constraint_violated";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationApplicationRoles: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                applicationId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.require_membership";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationApplicationRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationRoleIds: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.require_membership" | "entity.relation_foreign_key_not_found" | "entity.db_constraint_violated";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationApplicationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationRoleIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.require_membership" | "entity.relation_foreign_key_not_found" | "entity.db_constraint_violated";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationApplicationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                id: string;
                organizationRoleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationApplicationsRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicationIds: string[];
                    organizationRoleIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.require_membership" | "entity.relation_foreign_key_not_found" | "entity.db_constraint_violated";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationJitEmailDomains: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        emailDomain: string;
                        organizationId: string;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationJitEmailDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    emailDomains: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationJitEmailDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    emailDomain: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        emailDomain: string;
                        organizationId: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationJitEmailDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emailDomain: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationJitRoles: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationJitRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationRoleIds: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationJitRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationRoleIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationJitRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organizationRoleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationJitSsoConnectors: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            darkLogo?: string;
                            displayName?: string;
                            logo?: string;
                        };
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        connectorName: string;
                        createdAt: number;
                        domains: string[];
                        enableTokenStorage: boolean;
                        id: string;
                        /** @enum {string} */
                        providerName: "OIDC" | "SAML" | "AzureAD" | "GoogleWorkspace" | "Okta" | "AzureAdOidc";
                        syncProfile: boolean;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationJitSsoConnectors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ssoConnectorIds: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationJitSsoConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ssoConnectorIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationJitSsoConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ssoConnectorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationUsers: {
        parameters: {
            query?: {
                organizationRoleId?: string;
                page?: number;
                page_size?: number;
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        organizationRoles: {
                            id: string;
                            name: string;
                        }[];
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        updatedAt: number;
                        username: string | null;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userIds: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userIds: string[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationUserRoles: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.require_membership";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceOrganizationUserRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationRoleIds?: string[];
                    organizationRoleNames?: string[];
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.role_names_not_found" | "organization.require_membership" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationRoleIds?: string[];
                    organizationRoleNames?: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizationRoleIds: string[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.role_names_not_found" | "organization.require_membership" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteOrganizationUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organizationRoleId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListOrganizationUserScopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string | null;
                        id: string;
                        name: string;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.require_membership";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateOrganizationUsersRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organizationRoleIds: string[];
                    userIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "organization.require_membership" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListResources: {
        parameters: {
            query?: {
                includeScopes?: string;
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessTokenTtl: number;
                        id: string;
                        indicator: string;
                        isDefault: boolean;
                        name: string;
                        scopes?: {
                            createdAt: number;
                            description: string | null;
                            id: string;
                            name: string;
                            resourceId: string;
                            tenantId: string;
                        }[];
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accessTokenTtl?: number;
                    indicator: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessTokenTtl: number;
                        id: string;
                        indicator: string;
                        isDefault: boolean;
                        name: string;
                        scopes?: {
                            createdAt: number;
                            description: string | null;
                            id: string;
                            name: string;
                            resourceId: string;
                            tenantId: string;
                        }[];
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "resource.resource_identifier_in_use";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessTokenTtl: number;
                        id: string;
                        indicator: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "resource.cannot_delete_management_api";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accessTokenTtl?: number;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessTokenTtl: number;
                        id: string;
                        indicator: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "resource.cannot_modify_management_api";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateResourceIsDefault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isDefault: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessTokenTtl: number;
                        id: string;
                        indicator: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListResourceScopes: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        description: string | null;
                        id: string;
                        name: string;
                        resourceId: string;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateResourceScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        description: string | null;
                        id: string;
                        name: string;
                        resourceId: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "scope.name_with_space" | "resource.cannot_modify_management_api";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "scope.name_exists";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteResourceScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: string;
                scopeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "resource.cannot_modify_management_api";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateResourceScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: string;
                scopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        description: string | null;
                        id: string;
                        name: string;
                        resourceId: string;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "resource.cannot_modify_management_api" | "scope.name_with_space";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "scope.name_exists";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListRoles: {
        parameters: {
            query?: {
                excludeApplicationId?: string;
                excludeUserId?: string;
                page?: number;
                page_size?: number;
                type?: "User" | "MachineToMachine";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationsCount: number;
                        description: string;
                        featuredApplications: {
                            id: string;
                            name: string;
                            type: string;
                        }[];
                        featuredUsers: {
                            avatar: string | null;
                            id: string;
                            name: string | null;
                        }[];
                        id: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                        usersCount: number;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description: string;
                    isDefault?: boolean;
                    name: string;
                    scopeIds?: string[];
                    /** @enum {string} */
                    type?: "User" | "MachineToMachine";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string;
                        id: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "role.management_api_scopes_not_assignable_to_user_role";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "role.name_in_use";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string;
                        id: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    isDefault?: boolean;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string;
                        id: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "role.name_in_use";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListRoleApplications: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        id: string;
                        name: string;
                        tenantId: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateRoleApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicationIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "role.application_exists" | "application.invalid_type" | "application.invalid_role_type" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteRoleApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListRoleScopes: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        description: string | null;
                        id: string;
                        name: string;
                        resource: {
                            accessTokenTtl: number;
                            id: string;
                            indicator: string;
                            isDefault: boolean;
                            name: string;
                            tenantId: string;
                        };
                        resourceId: string;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateRoleScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scopeIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        description: string | null;
                        id: string;
                        name: string;
                        resourceId: string;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "role.management_api_scopes_not_assignable_to_user_role";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "role.scope_exists";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteRoleScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                scopeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListRoleUsers: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        hasPassword?: boolean;
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        /** @enum {string|null} */
                        passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy" | null;
                        passwordDigest?: string | null;
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        ssoIdentities?: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        }[];
                        updatedAt: number;
                        username: string | null;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateRoleUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden" | "role.internal_role_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "role.user_exists" | "user.invalid_role_type" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteRoleUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteSentinelActivities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    targets: string[];
                    /** @enum {string} */
                    targetType: "User" | "App";
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetSignInExp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        adaptiveMfa: {
                            enabled?: boolean;
                        };
                        /** @enum {string} */
                        agreeToTermsPolicy: "Automatic" | "ManualRegistrationOnly" | "Manual";
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        captchaPolicy: {
                            enabled?: boolean;
                        };
                        color: {
                            darkPrimaryColor: string;
                            isDarkModeEnabled: boolean;
                            primaryColor: string;
                        };
                        customContent: {
                            [key: string]: string;
                        };
                        customCss: string | null;
                        customUiAssets: {
                            createdAt: number;
                            id: string;
                        } | null;
                        customUiCsp: {
                            connectSrc?: string[];
                            scriptSrc?: string[];
                        };
                        emailBlocklistPolicy: {
                            blockDisposableAddresses?: boolean;
                            blockSubaddressing?: boolean;
                            customAllowlist?: string[];
                            customBlocklist?: string[];
                        };
                        forgotPasswordMethods: ("EmailVerificationCode" | "PhoneVerificationCode")[] | null;
                        hideLogtoBranding: boolean;
                        id: string;
                        languageInfo: {
                            autoDetect: boolean;
                            fallbackLanguage: string;
                        };
                        mfa: {
                            factors: ("Totp" | "WebAuthn" | "BackupCode" | "EmailVerificationCode" | "PhoneVerificationCode")[];
                            /** @enum {string} */
                            organizationRequiredMfaPolicy?: "NoPrompt" | "Mandatory";
                            /** @enum {string} */
                            policy: "UserControlled" | "Mandatory" | "PromptOnlyAtSignIn" | "PromptAtSignInAndSignUp" | "NoPrompt" | "PromptAtSignInAndSignUpMandatory" | "PromptOnlyAtSignInMandatory";
                        };
                        passkeySignIn: {
                            allowAutofill?: boolean;
                            enabled?: boolean;
                            showPasskeyButton?: boolean;
                        };
                        passwordExpiration: {
                            /** @enum {boolean} */
                            enabled: true;
                            enabledAt?: number;
                            validPeriodDays: number;
                        } | {
                            /** @enum {boolean} */
                            enabled?: false;
                        };
                        passwordPolicy: {
                            characterTypes?: {
                                min?: number;
                            };
                            length?: {
                                max?: number;
                                min?: number;
                            };
                            rejects?: {
                                pwned?: boolean;
                                repetitionAndSequence?: boolean;
                                userInfo?: boolean;
                                words?: string[];
                            };
                        };
                        privacyPolicyUrl: string | null;
                        sentinelPolicy: {
                            lockoutDuration?: number;
                            maxAttempts?: number;
                        };
                        signIn: {
                            methods: {
                                /** @enum {string} */
                                identifier: "username" | "email" | "phone";
                                isPasswordPrimary: boolean;
                                password: boolean;
                                verificationCode: boolean;
                            }[];
                        };
                        /** @enum {string} */
                        signInMode: "SignIn" | "Register" | "SignInAndRegister";
                        signUp: {
                            identifiers: ("username" | "email" | "phone")[];
                            password: boolean;
                            secondaryIdentifiers?: {
                                /** @enum {string} */
                                identifier: "username" | "email" | "phone" | "emailOrPhone";
                                verify?: boolean;
                            }[];
                            verify: boolean;
                        };
                        signUpProfileFields: {
                            name: string;
                        }[] | null;
                        singleSignOnEnabled: boolean;
                        socialSignIn: {
                            automaticAccountLinking?: boolean;
                            skipRequiredIdentifiers?: boolean;
                        };
                        socialSignInConnectorTargets: string[];
                        supportEmail: string | null;
                        supportWebsiteUrl: string | null;
                        tenantId: string;
                        termsOfUseUrl: string | null;
                        trustedDevice: {
                            durationDays?: number;
                            enabled?: boolean;
                        };
                        unknownSessionRedirectUrl: string | null;
                        usernamePolicy: {
                            allowedChars: {
                                lowercase: boolean;
                                numbers: boolean;
                                underscore: boolean;
                                uppercase: boolean;
                            };
                            caseSensitive: boolean;
                            maxLength: number;
                            minLength: number;
                        };
                        verificationCodePolicy: {
                            expirationDuration?: number;
                            maxRetryAttempts?: number;
                        };
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateSignInExp: {
        parameters: {
            query?: {
                removeUnusedDemoSocialConnector?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    adaptiveMfa?: {
                        enabled?: boolean;
                    };
                    /** @enum {string} */
                    agreeToTermsPolicy?: "Automatic" | "ManualRegistrationOnly" | "Manual";
                    branding?: {
                        /** Format: uri */
                        darkFavicon?: string;
                        /** Format: uri */
                        darkLogoUrl?: string;
                        /** Format: uri */
                        favicon?: string;
                        /** Format: uri */
                        logoUrl?: string;
                    };
                    captchaPolicy?: {
                        enabled?: boolean;
                    };
                    color?: {
                        darkPrimaryColor: string;
                        isDarkModeEnabled: boolean;
                        primaryColor: string;
                    };
                    customContent?: {
                        [key: string]: string;
                    };
                    customCss?: string | null;
                    customUiAssets?: {
                        createdAt: number;
                        id: string;
                    } | null;
                    customUiCsp?: {
                        connectSrc?: string[];
                        scriptSrc?: string[];
                    };
                    emailBlocklistPolicy?: {
                        blockDisposableAddresses?: boolean;
                        blockSubaddressing?: boolean;
                        customAllowlist?: string[];
                        customBlocklist?: string[];
                    };
                    forgotPasswordMethods?: ("EmailVerificationCode" | "PhoneVerificationCode")[] | null;
                    hideLogtoBranding?: boolean;
                    languageInfo?: {
                        autoDetect: boolean;
                        fallbackLanguage: string;
                    };
                    mfa?: {
                        factors: ("Totp" | "WebAuthn" | "BackupCode" | "EmailVerificationCode" | "PhoneVerificationCode")[];
                        /** @enum {string} */
                        organizationRequiredMfaPolicy?: "NoPrompt" | "Mandatory";
                        /** @enum {string} */
                        policy: "UserControlled" | "Mandatory" | "PromptOnlyAtSignIn" | "PromptAtSignInAndSignUp" | "NoPrompt" | "PromptAtSignInAndSignUpMandatory" | "PromptOnlyAtSignInMandatory";
                    };
                    passkeySignIn?: {
                        allowAutofill?: boolean;
                        enabled?: boolean;
                        showPasskeyButton?: boolean;
                    };
                    passwordExpiration?: {
                        /** @enum {boolean} */
                        enabled: true;
                        enabledAt?: number;
                        validPeriodDays: number;
                    } | {
                        /** @enum {boolean} */
                        enabled?: false;
                    };
                    passwordPolicy?: {
                        characterTypes?: {
                            min?: number;
                        };
                        length?: {
                            max?: number;
                            min?: number;
                        };
                        rejects?: {
                            pwned?: boolean;
                            repetitionAndSequence?: boolean;
                            userInfo?: boolean;
                            words?: string[];
                        };
                    };
                    privacyPolicyUrl?: "" | string | (null);
                    sentinelPolicy?: {
                        lockoutDuration?: number;
                        maxAttempts?: number;
                    };
                    signIn?: {
                        methods: {
                            /** @enum {string} */
                            identifier: "username" | "email" | "phone";
                            isPasswordPrimary: boolean;
                            password: boolean;
                            verificationCode: boolean;
                        }[];
                    };
                    /** @enum {string} */
                    signInMode?: "SignIn" | "Register" | "SignInAndRegister";
                    signUp?: {
                        identifiers: ("username" | "email" | "phone")[];
                        password: boolean;
                        secondaryIdentifiers?: {
                            /** @enum {string} */
                            identifier: "username" | "email" | "phone" | "emailOrPhone";
                            verify?: boolean;
                        }[];
                        verify: boolean;
                    };
                    signUpProfileFields?: {
                        name: string;
                    }[] | null;
                    singleSignOnEnabled?: boolean;
                    socialSignIn?: {
                        automaticAccountLinking?: boolean;
                        skipRequiredIdentifiers?: boolean;
                    };
                    socialSignInConnectorTargets?: string[];
                    supportEmail?: "" | string | (null);
                    supportWebsiteUrl?: "" | string | (null);
                    termsOfUseUrl?: "" | string | (null);
                    trustedDevice?: {
                        durationDays?: number;
                        enabled?: boolean;
                    };
                    unknownSessionRedirectUrl?: "" | string | (null);
                    usernamePolicy?: {
                        allowedChars: {
                            lowercase: boolean;
                            numbers: boolean;
                            underscore: boolean;
                            uppercase: boolean;
                        };
                        caseSensitive: boolean;
                        maxLength: number;
                        minLength: number;
                    };
                    verificationCodePolicy?: {
                        expirationDuration?: number;
                        maxRetryAttempts?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        adaptiveMfa: {
                            enabled?: boolean;
                        };
                        /** @enum {string} */
                        agreeToTermsPolicy: "Automatic" | "ManualRegistrationOnly" | "Manual";
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        captchaPolicy: {
                            enabled?: boolean;
                        };
                        color: {
                            darkPrimaryColor: string;
                            isDarkModeEnabled: boolean;
                            primaryColor: string;
                        };
                        customContent: {
                            [key: string]: string;
                        };
                        customCss: string | null;
                        customUiAssets: {
                            createdAt: number;
                            id: string;
                        } | null;
                        customUiCsp: {
                            connectSrc?: string[];
                            scriptSrc?: string[];
                        };
                        emailBlocklistPolicy: {
                            blockDisposableAddresses?: boolean;
                            blockSubaddressing?: boolean;
                            customAllowlist?: string[];
                            customBlocklist?: string[];
                        };
                        forgotPasswordMethods: ("EmailVerificationCode" | "PhoneVerificationCode")[] | null;
                        hideLogtoBranding: boolean;
                        id: string;
                        languageInfo: {
                            autoDetect: boolean;
                            fallbackLanguage: string;
                        };
                        mfa: {
                            factors: ("Totp" | "WebAuthn" | "BackupCode" | "EmailVerificationCode" | "PhoneVerificationCode")[];
                            /** @enum {string} */
                            organizationRequiredMfaPolicy?: "NoPrompt" | "Mandatory";
                            /** @enum {string} */
                            policy: "UserControlled" | "Mandatory" | "PromptOnlyAtSignIn" | "PromptAtSignInAndSignUp" | "NoPrompt" | "PromptAtSignInAndSignUpMandatory" | "PromptOnlyAtSignInMandatory";
                        };
                        passkeySignIn: {
                            allowAutofill?: boolean;
                            enabled?: boolean;
                            showPasskeyButton?: boolean;
                        };
                        passwordExpiration: {
                            /** @enum {boolean} */
                            enabled: true;
                            enabledAt?: number;
                            validPeriodDays: number;
                        } | {
                            /** @enum {boolean} */
                            enabled?: false;
                        };
                        passwordPolicy: {
                            characterTypes?: {
                                min?: number;
                            };
                            length?: {
                                max?: number;
                                min?: number;
                            };
                            rejects?: {
                                pwned?: boolean;
                                repetitionAndSequence?: boolean;
                                userInfo?: boolean;
                                words?: string[];
                            };
                        };
                        privacyPolicyUrl: string | null;
                        sentinelPolicy: {
                            lockoutDuration?: number;
                            maxAttempts?: number;
                        };
                        signIn: {
                            methods: {
                                /** @enum {string} */
                                identifier: "username" | "email" | "phone";
                                isPasswordPrimary: boolean;
                                password: boolean;
                                verificationCode: boolean;
                            }[];
                        };
                        /** @enum {string} */
                        signInMode: "SignIn" | "Register" | "SignInAndRegister";
                        signUp: {
                            identifiers: ("username" | "email" | "phone")[];
                            password: boolean;
                            secondaryIdentifiers?: {
                                /** @enum {string} */
                                identifier: "username" | "email" | "phone" | "emailOrPhone";
                                verify?: boolean;
                            }[];
                            verify: boolean;
                        };
                        signUpProfileFields: {
                            name: string;
                        }[] | null;
                        singleSignOnEnabled: boolean;
                        socialSignIn: {
                            automaticAccountLinking?: boolean;
                            skipRequiredIdentifiers?: boolean;
                        };
                        socialSignInConnectorTargets: string[];
                        supportEmail: string | null;
                        supportWebsiteUrl: string | null;
                        tenantId: string;
                        termsOfUseUrl: string | null;
                        trustedDevice: {
                            durationDays?: number;
                            enabled?: boolean;
                        };
                        unknownSessionRedirectUrl: string | null;
                        usernamePolicy: {
                            allowedChars: {
                                lowercase: boolean;
                                numbers: boolean;
                                underscore: boolean;
                                uppercase: boolean;
                            };
                            caseSensitive: boolean;
                            maxLength: number;
                            minLength: number;
                        };
                        verificationCodePolicy: {
                            expirationDuration?: number;
                            maxRetryAttempts?: number;
                        };
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input" | "sign_in_experiences.at_least_one_authentication_factor" | "sign_in_experiences.backup_code_cannot_be_enabled_alone" | "sign_in_experiences.code_sign_in_must_be_enabled" | "sign_in_experiences.duplicated_mfa_factors" | "sign_in_experiences.duplicated_sign_up_identifiers" | "sign_in_experiences.email_verification_code_cannot_be_used_for_mfa" | "sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in" | "sign_in_experiences.enabled_connector_not_found" | "sign_in_experiences.forgot_password_method_requires_connector" | "sign_in_experiences.invalid_custom_email_blocklist_format" | "sign_in_experiences.miss_sign_up_identifier_in_sign_in" | "sign_in_experiences.missing_sign_up_identifiers" | "sign_in_experiences.passwordless_requires_verify" | "sign_in_experiences.phone_verification_code_cannot_be_used_for_mfa" | "sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in" | "sign_in_experiences.unsupported_default_language" | "sign_in_experiences.username_requires_password";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "sign_in_experiences.username_policy_case_conflicts_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "sign_in_experiences.adaptive_mfa_requires_mfa" | "sign_in_experiences.adaptive_mfa_requires_non_skippable_policy" | "sign_in_experiences.non_adaptive_mfa_requires_skippable_policy" | "sign_in_experiences.password_expiration_invalid_period_days" | "sign_in_experiences.password_expiration_requires_forgot_password";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateSignInExpDefaultCheckPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    userId?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        result: true;
                    } | {
                        issues: {
                            code: string;
                            interpolation?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @enum {boolean} */
                        result: false;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetSignInExpUsernamePolicyCaseSensitivityConflicts: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        samples: {
                            userIds: string[];
                            usernameLower: string;
                        }[];
                        totalConflicts: number;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListSsoConnectorProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string;
                        logo: string;
                        logoDark: string;
                        name: string;
                        /** @enum {string} */
                        providerName: "OIDC" | "SAML" | "AzureAD" | "GoogleWorkspace" | "Okta" | "AzureAdOidc";
                        /** @enum {string} */
                        providerType: "oidc" | "saml";
                    }[];
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListSsoConnectors: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            darkLogo?: string;
                            displayName?: string;
                            logo?: string;
                        };
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        connectorName: string;
                        createdAt: number;
                        domains: string[];
                        enableTokenStorage: boolean;
                        id: string;
                        name: string;
                        providerConfig?: {
                            [key: string]: unknown;
                        };
                        providerLogo: string;
                        providerLogoDark: string;
                        /** @enum {string} */
                        providerName: "OIDC" | "SAML" | "AzureAD" | "GoogleWorkspace" | "Okta" | "AzureAdOidc";
                        /** @enum {string} */
                        providerType: "oidc" | "saml";
                        syncProfile: boolean;
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateSsoConnector: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    branding?: {
                        darkLogo?: string;
                        displayName?: string;
                        logo?: string;
                    };
                    config?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    connectorName: string;
                    domains?: string[];
                    enableTokenStorage?: boolean;
                    providerName: string;
                    syncProfile?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            darkLogo?: string;
                            displayName?: string;
                            logo?: string;
                        };
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        connectorName: string;
                        createdAt: number;
                        domains: string[];
                        enableTokenStorage: boolean;
                        id: string;
                        /** @enum {string} */
                        providerName: "OIDC" | "SAML" | "AzureAD" | "GoogleWorkspace" | "Okta" | "AzureAdOidc";
                        syncProfile: boolean;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.invalid_config" | "connector.invalid_metadata" | "connector.token_storage_not_supported" | "single_sign_on.invalid_domain_format";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "single_sign_on.duplicate_connector_name";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "single_sign_on.duplicated_domains" | "single_sign_on.forbidden_domains";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetSsoConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            darkLogo?: string;
                            displayName?: string;
                            logo?: string;
                        };
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        connectorName: string;
                        createdAt: number;
                        domains: string[];
                        enableTokenStorage: boolean;
                        id: string;
                        name: string;
                        providerConfig?: {
                            [key: string]: unknown;
                        };
                        providerLogo: string;
                        providerLogoDark: string;
                        /** @enum {string} */
                        providerName: "OIDC" | "SAML" | "AzureAD" | "GoogleWorkspace" | "Okta" | "AzureAdOidc";
                        /** @enum {string} */
                        providerType: "oidc" | "saml";
                        syncProfile: boolean;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteSsoConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateSsoConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    branding?: {
                        darkLogo?: string;
                        displayName?: string;
                        logo?: string;
                    };
                    config?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    connectorName?: string;
                    domains?: string[];
                    enableTokenStorage?: boolean;
                    syncProfile?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            darkLogo?: string;
                            displayName?: string;
                            logo?: string;
                        };
                        config: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        connectorName: string;
                        createdAt: number;
                        domains: string[];
                        enableTokenStorage: boolean;
                        id: string;
                        name: string;
                        providerConfig?: {
                            [key: string]: unknown;
                        };
                        providerLogo: string;
                        providerLogoDark: string;
                        /** @enum {string} */
                        providerName: "OIDC" | "SAML" | "AzureAD" | "GoogleWorkspace" | "Okta" | "AzureAdOidc";
                        /** @enum {string} */
                        providerType: "oidc" | "saml";
                        syncProfile: boolean;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.invalid_config" | "connector.invalid_metadata" | "connector.token_storage_not_supported" | "single_sign_on.invalid_domain_format";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "single_sign_on.duplicate_connector_name";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "single_sign_on.duplicated_domains" | "single_sign_on.forbidden_domains";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetSsoConnectorIdpInitiatedAuthConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authParameters: {
                            scope?: string;
                        } & {
                            [key: string]: string;
                        };
                        autoSendAuthorizationRequest: boolean;
                        clientIdpInitiatedAuthCallbackUri: string | null;
                        connectorId: string;
                        createdAt: number;
                        defaultApplicationId: string;
                        redirectUri: string | null;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceSsoConnectorIdpInitiatedAuthConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    autoSendAuthorizationRequest: false;
                    /** Format: uri */
                    clientIdpInitiatedAuthCallbackUri: string;
                    defaultApplicationId: string;
                } | {
                    authParameters?: {
                        scope?: string;
                    } & {
                        [key: string]: string;
                    };
                    /** @enum {boolean} */
                    autoSendAuthorizationRequest: true;
                    defaultApplicationId: string;
                    /** Format: uri */
                    redirectUri?: string | null;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authParameters: {
                            scope?: string;
                        } & {
                            [key: string]: string;
                        };
                        autoSendAuthorizationRequest: boolean;
                        clientIdpInitiatedAuthCallbackUri: string | null;
                        connectorId: string;
                        createdAt: number;
                        defaultApplicationId: string;
                        redirectUri: string | null;
                        tenantId: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "single_sign_on.idp_initiated_authentication_not_supported" | "single_sign_on.idp_initiated_authentication_invalid_application_type" | "single_sign_on.idp_initiated_authentication_redirect_uri_not_registered";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteSsoConnectorIdpInitiatedAuthConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id" | "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListSsoConnectorSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        certificate: string;
                        createdAt: number;
                        expiresAt: number;
                        fingerprints: {
                            sha256: {
                                formatted: string;
                                unformatted: string;
                            };
                        };
                        id: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.unexpected_type";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateSsoConnectorSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        certificate: string;
                        createdAt: number;
                        expiresAt: number;
                        fingerprints: {
                            sha256: {
                                formatted: string;
                                unformatted: string;
                            };
                        };
                        id: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.unexpected_type";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteSsoConnectorSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.unexpected_type" | "single_sign_on.can_not_delete_active_signing_key";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateSsoConnectorSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        certificate: string;
                        createdAt: number;
                        expiresAt: number;
                        fingerprints: {
                            sha256: {
                                formatted: string;
                                unformatted: string;
                            };
                        };
                        id: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.unexpected_type" | "single_sign_on.can_not_deactivate_signing_key_in_use";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateSubjectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    context?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresIn: number;
                        subjectToken: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        endpoint: string;
                        id: string;
                        isSuspended: boolean;
                        name: string;
                    }[];
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    name: string;
                    /** @enum {string} */
                    signingKey?: "ES256" | "ES384" | "ES512" | "RS256" | "PS256" | "EdDSA";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        endpoint: string;
                        id: string;
                        isSuspended: boolean;
                        name: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.unique_integrity_violation";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        endpoint: string;
                        id: string;
                        isSuspended: boolean;
                        name: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "request.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isSuspended?: boolean;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        endpoint: string;
                        id: string;
                        isSuspended: boolean;
                        name: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_exists_with_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "request.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListUsers: {
        parameters: {
            query?: {
                excludeOrganizationId?: string;
                excludeRoleId?: string;
                includePasswordHash?: string;
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        hasPassword?: boolean;
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        /** @enum {string|null} */
                        passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy" | null;
                        passwordDigest?: string | null;
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        ssoIdentities?: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        }[];
                        updatedAt: number;
                        username: string | null;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    avatar?: ("" | (null)) | string;
                    customData?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    name?: string;
                    password?: string;
                    /** @enum {string} */
                    passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy";
                    passwordDigest?: string;
                    primaryEmail?: string;
                    primaryPhone?: string;
                    profile?: {
                        address?: {
                            country?: string;
                            formatted?: string;
                            locality?: string;
                            postalCode?: string;
                            region?: string;
                            streetAddress?: string;
                        };
                        birthdate?: string;
                        familyName?: string;
                        gender?: string;
                        givenName?: string;
                        locale?: string;
                        middleName?: string;
                        nickname?: string;
                        preferredUsername?: string;
                        profile?: string;
                        website?: string;
                        zoneinfo?: string;
                    };
                    username?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        hasPassword?: boolean;
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        /** @enum {string|null} */
                        passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy" | null;
                        passwordDigest?: string | null;
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        ssoIdentities?: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        }[];
                        updatedAt: number;
                        username: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "user.password_and_digest" | "user.password_algorithm_required" | "password.invalid_legacy_password_format" | "password.unsupported_legacy_hash_algorithm";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.username_already_in_use" | "user.email_already_in_use" | "user.phone_already_in_use";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetUser: {
        parameters: {
            query?: {
                includePasswordHash?: string;
                includeSsoIdentities?: string;
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        hasPassword?: boolean;
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        /** @enum {string|null} */
                        passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy" | null;
                        passwordDigest?: string | null;
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        ssoIdentities?: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        }[];
                        updatedAt: number;
                        username: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "user.cannot_delete_self";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    avatar?: ("" | (null)) | string;
                    customData?: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                    name?: ("" | (null)) | string;
                    primaryEmail?: ("" | (null)) | string;
                    primaryPhone?: ("" | (null)) | string;
                    profile?: {
                        address?: {
                            country?: string;
                            formatted?: string;
                            locality?: string;
                            postalCode?: string;
                            region?: string;
                            streetAddress?: string;
                        };
                        birthdate?: string;
                        familyName?: string;
                        gender?: string;
                        givenName?: string;
                        locale?: string;
                        middleName?: string;
                        nickname?: string;
                        preferredUsername?: string;
                        profile?: string;
                        website?: string;
                        zoneinfo?: string;
                    };
                    username?: ("" | (null)) | string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        hasPassword?: boolean;
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        /** @enum {string|null} */
                        passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy" | null;
                        passwordDigest?: string | null;
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        ssoIdentities?: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        }[];
                        updatedAt: number;
                        username: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.username_already_in_use" | "user.email_already_in_use" | "user.phone_already_in_use";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetUserCustomData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUserCustomData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    customData: {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetUserGrants: {
        parameters: {
            query?: {
                appType?: "firstParty" | "thirdParty";
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grants: {
                            application: {
                                id: string;
                                name: string;
                            };
                            expiresAt: number;
                            id: string;
                            payload: {
                                accountId: string;
                                clientId: string;
                                exp: number;
                                iat: number;
                                jti: string;
                                /** @enum {string} */
                                kind: "Grant";
                            } & {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteUserGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "oidc.invalid_grant";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetUserHasPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hasPassword: boolean;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUserIsSuspended: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isSuspended: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        hasPassword?: boolean;
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        /** @enum {string|null} */
                        passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy" | null;
                        passwordDigest?: string | null;
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        ssoIdentities?: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        }[];
                        updatedAt: number;
                        username: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetUserLogtoConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mfa: {
                            enabled?: boolean;
                            skipMfaOnSignIn: boolean;
                            skipped: boolean;
                        };
                        passkeySignIn: {
                            skipped: boolean;
                        };
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUserLogtoConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mfa?: {
                        additionalBindingSuggestionSkipped?: boolean;
                        enabled?: boolean;
                        skipMfaOnSignIn?: boolean;
                        skipped?: boolean;
                    };
                    passkeySignIn?: {
                        skipped?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mfa: {
                            enabled?: boolean;
                            skipMfaOnSignIn: boolean;
                            skipped: boolean;
                        };
                        passkeySignIn: {
                            skipped: boolean;
                        };
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListUserOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branding: {
                            /** Format: uri */
                            darkFavicon?: string;
                            /** Format: uri */
                            darkLogoUrl?: string;
                            /** Format: uri */
                            favicon?: string;
                            /** Format: uri */
                            logoUrl?: string;
                        };
                        color: {
                            darkPrimaryColor?: string;
                            isDarkModeEnabled?: boolean;
                            primaryColor?: string;
                        };
                        createdAt: number;
                        customCss: string | null;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        description: string | null;
                        id: string;
                        isMfaRequired: boolean;
                        isTrustedDeviceAllowed: boolean;
                        name: string;
                        organizationRoles: {
                            id: string;
                            name: string;
                        }[];
                        tenantId: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        hasPassword?: boolean;
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        /** @enum {string|null} */
                        passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy" | null;
                        passwordDigest?: string | null;
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        ssoIdentities?: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        }[];
                        updatedAt: number;
                        username: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUserPasswordExpiration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isExpired: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string | null;
                        avatar: string | null;
                        cimdClientId: string | null;
                        createdAt: number;
                        customData: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        };
                        hasPassword?: boolean;
                        id: string;
                        identities: {
                            [key: string]: {
                                details?: {
                                    [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                                };
                                userId: string;
                            };
                        };
                        isSuspended: boolean;
                        lastSignInAt: number | null;
                        name: string | null;
                        /** @enum {string|null} */
                        passwordAlgorithm?: "Argon2i" | "Argon2id" | "Argon2d" | "SHA1" | "SHA256" | "MD5" | "Bcrypt" | "Legacy" | null;
                        passwordDigest?: string | null;
                        primaryEmail: string | null;
                        primaryPhone: string | null;
                        profile: {
                            address?: {
                                country?: string;
                                formatted?: string;
                                locality?: string;
                                postalCode?: string;
                                region?: string;
                                streetAddress?: string;
                            };
                            birthdate?: string;
                            familyName?: string;
                            gender?: string;
                            givenName?: string;
                            locale?: string;
                            middleName?: string;
                            nickname?: string;
                            preferredUsername?: string;
                            profile?: string;
                            website?: string;
                            zoneinfo?: string;
                        };
                        ssoIdentities?: {
                            [key: string]: components["schemas"]["SchemaunyngC3ok6"];
                        }[];
                        updatedAt: number;
                        username: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "sign_in_experiences.password_expiration_not_enabled";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    VerifyUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "session.invalid_credentials";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListUserPersonalAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        expiresAt: number | null;
                        name: string;
                        tenantId: string;
                        userId: string;
                        value: string;
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateUserPersonalAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expiresAt?: number | null;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        expiresAt: number | null;
                        name: string;
                        tenantId: string;
                        userId: string;
                        value: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.personal_access_token_name_exists";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUserPersonalAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentName?: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        expiresAt: number | null;
                        name: string;
                        tenantId: string;
                        userId: string;
                        value: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.personal_access_token_name_exists";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteUserPersonalAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUserPersonalAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: number;
                        expiresAt: number | null;
                        name: string;
                        tenantId: string;
                        userId: string;
                        value: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.personal_access_token_name_exists";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteUserPersonalAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    UpdateUserProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile: {
                        address?: {
                            country?: string;
                            formatted?: string;
                            locality?: string;
                            postalCode?: string;
                            region?: string;
                            streetAddress?: string;
                        };
                        birthdate?: string;
                        familyName?: string;
                        gender?: string;
                        givenName?: string;
                        locale?: string;
                        middleName?: string;
                        nickname?: string;
                        preferredUsername?: string;
                        profile?: string;
                        website?: string;
                        zoneinfo?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: {
                            country?: string;
                            formatted?: string;
                            locality?: string;
                            postalCode?: string;
                            region?: string;
                            streetAddress?: string;
                        };
                        birthdate?: string;
                        familyName?: string;
                        gender?: string;
                        givenName?: string;
                        locale?: string;
                        middleName?: string;
                        nickname?: string;
                        preferredUsername?: string;
                        profile?: string;
                        website?: string;
                        zoneinfo?: string;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ListUserRoles: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        description: string;
                        id: string;
                        isDefault: boolean;
                        name: string;
                        tenantId: string;
                        /** @enum {string} */
                        type: "User" | "MachineToMachine";
                    }[];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "request.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    ReplaceUserRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roleIds: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roleIds: string[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.invalid_role_type" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roleIds: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addedRoleIds: string[];
                        roleIds: string[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.user_not_exist";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.invalid_role_type" | "entity.relation_foreign_key_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "entity.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            accountId: string | null;
                            clientId: string | null;
                            expiresAt: number;
                            lastSubmission: {
                                interactionEvent: string;
                                signInContext?: {
                                    [key: string]: string;
                                };
                                userId: string;
                                verificationRecords: {
                                    id: string;
                                    identifier?: {
                                        type: string;
                                        value: string;
                                    };
                                    templateType?: string;
                                    type: string;
                                    verified?: boolean;
                                }[];
                            } | null;
                            payload: {
                                accountId: string;
                                authorizations?: {
                                    [key: string]: {
                                        grantId?: string;
                                        persistsLogout?: boolean;
                                        sid?: string;
                                    } & {
                                        [key: string]: unknown;
                                    };
                                };
                                exp: number;
                                iat: number;
                                jti: string;
                                /** @enum {string} */
                                kind: "Session";
                                loginTs: number;
                                uid: string;
                            } & {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    GetUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string | null;
                        clientId: string | null;
                        expiresAt: number;
                        lastSubmission: {
                            interactionEvent: string;
                            signInContext?: {
                                [key: string]: string;
                            };
                            userId: string;
                            verificationRecords: {
                                id: string;
                                identifier?: {
                                    type: string;
                                    value: string;
                                };
                                templateType?: string;
                                type: string;
                                verified?: boolean;
                            }[];
                        } | null;
                        payload: {
                            accountId: string;
                            authorizations?: {
                                [key: string]: {
                                    grantId?: string;
                                    persistsLogout?: boolean;
                                    sid?: string;
                                } & {
                                    [key: string]: unknown;
                                };
                            };
                            exp: number;
                            iat: number;
                            jti: string;
                            /** @enum {string} */
                            kind: "Session";
                            loginTs: number;
                            uid: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "oidc.session_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    DeleteUserSession: {
        parameters: {
            query?: {
                revokeGrantsTarget?: "all" | "firstParty";
            };
            header?: never;
            path: {
                sessionId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "oidc.invalid_session_account_id";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "oidc.session_not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    CreateVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                } | {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "connector.general";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "connector.not_found";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Understood, but not possible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "user.invalid_phone";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "request.message_rate_limited";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
    VerifyVerificationCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    verificationCode: string;
                } | {
                    phone: string;
                    verificationCode: string;
                };
            };
        };
        responses: {
            /** @description Done, no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "guard.invalid_input" | "verification_code.not_found" | "verification_code.expired" | "verification_code.exceed_max_try" | "verification_code.code_mismatch" | "session.verification_blocked_too_many_attempts";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.authorization_header_missing" | "auth.authorization_token_type_not_supported" | "auth.unauthorized";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                        /** @description What a client needs to go on. */
                        data?: unknown;
                        /** @description For developers, in English. */
                        details?: string;
                        /** @description For people, in the reader's language. */
                        message: string;
                    };
                };
            };
        };
    };
}
