import { oauthConfig } from '@lintel/connector-kit';
import { z } from 'zod';

export const prompts = ['none', 'consent', 'select_account'] as const;

/** Configuration as stored and sent by the API. */
export const googleConfigGuard = z.object({
  ...oauthConfig,
  prompts: z.array(z.enum(prompts)).optional(),
  /** Asks for a refresh token. */
  offlineAccess: z.boolean().optional(),
  /** Sign-in pages read it; what it lets in is checked here. */
  oneTap: z
    .object({
      isEnabled: z.boolean().optional(),
      autoSelect: z.boolean().optional(),
      closeOnTapOutside: z.boolean().optional(),
      itpSupport: z.boolean().optional(),
    })
    .optional(),
});
