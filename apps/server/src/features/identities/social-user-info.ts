import { z } from 'zod';

/** Who came back from a social provider. */
export const socialUserInfo = z.object({
  id: z.string().min(1).max(256),
  /** Address and number are the person's: connectors pass on what the provider has verified. */
  email: z.string().optional(),
  phone: z.string().optional(),
  name: z.string().optional(),
  avatar: z.string().optional(),
  rawData: z.json().optional(),
});
export type SocialUserInfo = z.infer<typeof socialUserInfo>;
