import { z } from 'zod';
import type { Settings } from '../../tenancy/snapshot.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { applicationLooksPart } from '../applications/looks-part.ts';
import { publicCaptcha } from '../captcha/captcha-part.ts';
import { publicCaptchaConfig } from '../captcha/schemas.ts';
import { toPublicSocialConnector } from '../connectors/connector-response.ts';
import { hasConnector } from '../connectors/connectors-part.ts';
import { installedConnectors, targetOf, type ConnectorsScope } from '../connectors/connectors-scope.ts';
import { customProfileFieldsPart } from '../custom-profile-fields/custom-profile-fields-part.ts';
import { fieldSchema } from '../custom-profile-fields/schemas.ts';
import { findOrganization } from '../organizations/queries/organizations.ts';
import { openSsoConnectors, toPublicSsoConnector } from '../sso-connectors/open-sso-connectors.ts';
import { forgotPasswordOf } from './forgot-password.ts';
import { signInExperience, type partialColor, type SignInExperience } from './schemas.ts';
import { signInExperiencePart } from './sign-in-experience.ts';

const socialConnector = z.object({
  id: z.string(),
  target: z.string(),
  platform: z.enum(['Native', 'Universal', 'Web']).nullable(),
  logo: z.string(),
  logoDark: z.string().nullable(),
  name: z.record(z.string(), z.string()),
});
const ssoConnector = z.object({ id: z.string(), connectorName: z.string(), logo: z.string(), darkLogo: z.string().optional() });

/** What anybody may read of a tenant's settings: all that the hosted pages need to be drawn. */
export const fullSignInExperienceSchema = signInExperience.extend({
  socialConnectors: z.array(socialConnector),
  ssoConnectors: z.array(ssoConnector),
  forgotPassword: z.object({ email: z.boolean(), phone: z.boolean() }),
  isDevelopmentTenant: z.boolean(),
  captchaConfig: publicCaptchaConfig.optional(),
  customProfileFields: z.array(fieldSchema),
});

export type FullSignInExperience = z.infer<typeof fullSignInExperienceSchema>;

/** Looks of one application, or of an organization for its own people; what they leave open stays the tenant's. */
export interface BrandingOverride {
  readonly color?: z.infer<typeof partialColor>;
  readonly branding?: SignInExperience['branding'];
  readonly customCss?: string | null;
  readonly termsOfUseUrl?: string | null;
  readonly privacyPolicyUrl?: string | null;
}

/** The tenant's settings as the pages see them, the looks of the application and of the organization laid over: no SQL without an organization. */
export async function fullSignInExperience(
  { settings, db, connectors }: Pick<TenantScope, 'settings' | 'db'> & Pick<ConnectorsScope, 'connectors'>,
  { appId, organizationId }: { appId?: string | undefined; organizationId?: string | undefined } = {},
): Promise<FullSignInExperience> {
  const organization = organizationId === undefined ? undefined : await findOrganization(db, organizationId);
  const application = appId === undefined ? undefined : applicationLooks(settings, appId);
  return publicExperience(
    { settings, connectors },
    [application, organization].filter((looks) => looks !== undefined),
  );
}

/** A third party's looks are for the consent page alone: it must not dress up the tenant's own pages. */
function applicationLooks(settings: Settings, appId: string): BrandingOverride | undefined {
  return settings.get(applicationsPart).get(appId)?.isThirdParty === false ? settings.get(applicationLooksPart).get(appId) : undefined;
}

type PublicScope = Pick<TenantScope, 'settings'> & Pick<ConnectorsScope, 'connectors'>;

/** The same from what is in memory: later overrides win. */
function publicExperience(scope: PublicScope, overrides: readonly BrandingOverride[]): FullSignInExperience {
  const { settings } = scope;
  const experience = settings.get(signInExperiencePart);
  const captchaConfig = publicCaptcha(settings, experience.captchaPolicy);
  const has = { email: hasConnector(settings, 'Email'), phone: hasConnector(settings, 'Sms') };
  return {
    ...overrides.reduce(withBranding, experience),
    // Who is kept out is nobody's business: the server decides by it, the pages do not.
    emailBlocklistPolicy: {},
    socialConnectors: socialButtons(scope, experience.socialSignInConnectorTargets),
    ssoConnectors: openSsoConnectors(settings).map(toPublicSsoConnector),
    forgotPassword: forgotPasswordOf(experience, has),
    isDevelopmentTenant: false,
    ...(captchaConfig && { captchaConfig }),
    customProfileFields: settings.get(customProfileFieldsPart).map((field) => ({ tenantId: experience.tenantId, ...field })),
  };
}

/** In the order that the administrator chose; a target may have a connector for each platform. */
const socialButtons = (scope: PublicScope, targets: readonly string[]): z.infer<typeof socialConnector>[] => {
  const social = installedConnectors(scope).filter(({ factory }) => factory.type === 'Social');
  return targets.flatMap((target) => social.filter((installed) => targetOf(installed) === target).map(toPublicSocialConnector));
};

function withBranding(experience: SignInExperience, looks: BrandingOverride): SignInExperience {
  const { color, branding, customCss, termsOfUseUrl, privacyPolicyUrl } = looks;
  return {
    ...experience,
    color: { ...experience.color, ...withoutUndefined(color ?? {}) },
    branding: { ...experience.branding, ...withoutUndefined(branding ?? {}) },
    customCss: customCss ?? experience.customCss,
    termsOfUseUrl: termsOfUseUrl ?? experience.termsOfUseUrl,
    privacyPolicyUrl: privacyPolicyUrl ?? experience.privacyPolicyUrl,
  };
}

const withoutUndefined = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  // Filtering keeps the types of what stays; Object.fromEntries cannot say so.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
