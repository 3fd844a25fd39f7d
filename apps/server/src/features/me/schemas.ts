import { z } from 'zod';
import { userPatchSchema } from '../users/schemas.ts';

/** A person clears their name and picture, not what they sign in with. */
export const mePatchSchema = z.object({
  username: userPatchSchema.shape.username.unwrap().options[1].optional(),
  primaryEmail: userPatchSchema.shape.primaryEmail.unwrap().options[1].optional(),
  name: userPatchSchema.shape.name,
  avatar: userPatchSchema.shape.avatar,
});

export const emailSchema = userPatchSchema.shape.primaryEmail.unwrap().options[1];
