import { z } from 'zod';
import { socialUserInfo } from '../../../features/identities/social-user-info.ts';
import { tokenSetMetadataSchema } from '../../../features/secrets/token-set.ts';

/** Tokens of a provider, sealed, on their way to `secrets`. */
export const sealedTokenSet = z.object({ sealedValue: z.string(), metadata: tokenSetMetadataSchema });

const record = { id: z.string(), type: z.literal('Social'), connectorId: z.string() };

export const socialRecord = z.object({
  ...record,
  /** Nobody has come back while it is missing. */
  account: socialUserInfo.optional(),
  /** The provider's tokens, where the connector keeps them. */
  tokenSet: sealedTokenSet.optional(),
});
export const publicSocialRecord = z.object({ ...record, socialUserInfo: socialUserInfo.optional() });

export const toPublicSocialRecord = ({ id, type, connectorId, account }: z.infer<typeof socialRecord>) => ({
  id,
  type,
  connectorId,
  ...(account && { socialUserInfo: account }),
});

export const publicSocialIdentity = z.object({ target: z.string(), userInfo: socialUserInfo });
/** An account at a social provider that is to be linked, or is and has something new to tell. */
export const socialIdentity = publicSocialIdentity.extend({ connectorId: z.string(), tokenSet: sealedTokenSet.optional() });
export type SocialIdentityAddition = z.infer<typeof socialIdentity>;

export const toPublicSocialIdentity = ({ target, userInfo }: SocialIdentityAddition) => ({ target, userInfo });
