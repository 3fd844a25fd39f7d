import type { IdentifierType } from '../app/page-data.ts';
import { ApiFailure } from './api-failure.ts';

export type InteractionEvent = 'SignIn' | 'Register' | 'ForgotPassword';
export type CodeIdentifier = { readonly type: 'email' | 'phone'; readonly value: string };
export type Identifier = { readonly type: IdentifierType; readonly value: string };

export type ProfileUpdate =
  | { readonly type: 'username' | 'password'; readonly value: string }
  | { readonly type: 'email' | 'phone'; readonly verificationId: string }
  | { readonly type: 'extraProfile'; readonly values: Readonly<Record<string, unknown>> };

/** An enterprise's identity provider, or one that anybody may have an account at. */
export type ProviderKind = 'sso' | 'social';

interface ProviderStart {
  readonly kind: ProviderKind;
  readonly connectorId: string;
  readonly state: string;
  readonly redirectUri: string;
}

interface ProviderAnswer {
  readonly kind: ProviderKind;
  readonly connectorId: string;
  readonly verificationId: string;
  /** The parameters with which the person came back. */
  readonly connectorData: Readonly<Record<string, string>>;
}

/** Permissions of one API that an application asks for. */
export interface ResourceScopes {
  readonly resource: { readonly id: string; readonly name: string };
  readonly scopes: readonly { readonly id: string; readonly name: string; readonly description: string | null }[];
}

export interface ConsentInfo {
  /** Of this question: an answer that names it is none to a question asked since. */
  readonly consentId: string;
  readonly application: {
    readonly id: string;
    readonly name: string;
    readonly displayName?: string | null;
    /** Of an application that is not registered here: the host that vouches for it. It acts in one organization at most. */
    readonly host?: string;
    readonly branding?: { readonly logoUrl?: string; readonly darkLogoUrl?: string };
    readonly termsOfUseUrl?: string | null;
    readonly privacyPolicyUrl?: string | null;
  };
  /** Where the application asked by a message: the text that it shows to the person at the same time. */
  readonly approval?: { readonly bindingMessage?: string };
  readonly user: {
    readonly name?: string | null;
    readonly username?: string | null;
    readonly primaryEmail?: string | null;
    readonly primaryPhone?: string | null;
  };
  readonly organizations?: readonly {
    readonly id: string;
    readonly name: string;
    readonly missingResourceScopes?: readonly ResourceScopes[];
  }[];
  readonly missingOIDCScope?: readonly string[];
  readonly missingResourceScopes?: readonly ResourceScopes[];
  /** What the application wants to do, in the words of an API. */
  readonly authorizationDetails?: readonly {
    readonly type: string;
    readonly description: string | null;
    readonly resource: { readonly id: string; readonly name: string };
    readonly members: Readonly<Record<string, unknown>>;
    /** Names of members for people, by the way to them: `amount.value`. */
    readonly names?: Readonly<Record<string, string>>;
  }[];
  readonly redirectUri?: string;
}

type Fetch = typeof globalThis.fetch;

/** The Experience API as these pages use it. Every call throws ApiFailure when it does not succeed. */
export type ExperienceApi = ReturnType<typeof createExperienceApi>;

export function createExperienceApi(options: { fetch: Fetch; language: string; appId: string | undefined }) {
  const call = (method: string, path: string, body?: unknown) => request(options, { method, path: `/api/${path}`, body });
  const verification = 'experience/verification';
  return {
    /** For what only some people need: its calls come with their screens. */
    call,
    start: (interactionEvent: InteractionEvent, captchaToken?: string) =>
      call('PUT', 'experience', { interactionEvent, ...(captchaToken !== undefined && { captchaToken }) }) as Promise<undefined>,
    switchEvent: (interactionEvent: InteractionEvent) =>
      call('PUT', 'experience/interaction-event', { interactionEvent }) as Promise<undefined>,
    verifyPassword: (identifier: Identifier, password: string) =>
      call('POST', `${verification}/password`, { identifier, password }) as Promise<{ verificationId: string }>,
    sendCode: (identifier: CodeIdentifier, interactionEvent: InteractionEvent) =>
      call('POST', `${verification}/verification-code`, { identifier, interactionEvent }) as Promise<{ verificationId: string }>,
    verifyCode: (attempt: { identifier: CodeIdentifier; verificationId: string; code: string }) =>
      call('POST', `${verification}/verification-code/verify`, attempt) as Promise<{ verificationId: string }>,
    verifyOneTimeToken: (identifier: CodeIdentifier, token: string) =>
      call('POST', `${verification}/one-time-token/verify`, { identifier, token }) as Promise<{ verificationId: string }>,
    /** Ids of the enterprises that an address belongs to. */
    findEnterprises: (email: string) =>
      call('GET', `experience/sso-connectors?${new URLSearchParams({ email })}`) as Promise<{ connectorIds: readonly string[] }>,
    startProvider: ({ kind, connectorId, ...attempt }: ProviderStart) =>
      call('POST', `${verification}/${kind}/${connectorId}/authorization-uri`, attempt) as Promise<{
        authorizationUri: string;
        verificationId: string;
      }>,
    verifyProvider: ({ kind, connectorId, ...answer }: ProviderAnswer) =>
      call('POST', `${verification}/${kind}/${connectorId}/verify`, answer) as Promise<{ verificationId: string }>,
    identify: (verificationId?: string, { isLinking = false } = {}) =>
      call('POST', 'experience/identification', {
        ...(verificationId !== undefined && { verificationId }),
        ...(isLinking && { linkSocialIdentity: true }),
      }) as Promise<undefined>,
    addProfile: (update: ProfileUpdate) => call('POST', 'experience/profile', update) as Promise<undefined>,
    resetPassword: (password: string) => call('PUT', 'experience/profile/password', { password }) as Promise<undefined>,
    submit: () => call('POST', 'experience/submit') as Promise<{ redirectTo?: string } | undefined>,
    readConsent: () => call('GET', 'interaction/consent') as Promise<ConsentInfo>,
    grantConsent: (answer: { readonly consentId: string; readonly organizationIds?: readonly string[] }) =>
      call('POST', 'interaction/consent', answer) as Promise<{ redirectTo: string }>,
    /** Ends the interaction; `redirectTo` leads back to the application, which is told of the refusal. */
    abort: () => call('DELETE', 'interaction') as Promise<{ redirectTo: string }>,
  };
}

async function request(
  { fetch, language, appId }: { fetch: Fetch; language: string; appId: string | undefined },
  { method, path, body }: { method: string; path: string; body: unknown },
): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': language,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(appId ? { 'logto-app-id': appId } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new ApiFailure({ code: 'page.offline', status: 0 }, { cause });
  });
  const text = await response.text();
  const answer = parseJson(text);
  if (!response.ok) throw ApiFailure.fromAnswer(response, answer);
  const redirectTo = response.headers.get('location');
  return redirectTo === null ? answer : { redirectTo };
}

function parseJson(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined; // a proxy's HTML page: the status alone decides
  }
}
