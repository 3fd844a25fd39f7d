import { z } from 'zod';

/** One address and nothing around it: what mail programs read as a list, a name or a comment would be a new spelling each time, past the sending limit. */
export const emailAddress = z
  .string()
  .max(256, { abort: true }) // the pattern tries every dot: of a longer text it would be at it for hours
  .regex(/^[^\s@,:;<>()[\]"\\]+@[^\s@,:;<>()[\]"\\]+\.[^\s@,:;<>()[\]"\\]+$/);
/** Digits only, country code first. */
export const phoneNumber = z.string().max(128).regex(/^\d+$/);

const email = z.object({ email: emailAddress });
const phone = z.object({ phone: phoneNumber });
const guess = { verificationCode: z.string().min(1).max(128) };

export const requestCodeBody = z.union([email, phone]);
export const verifyCodeBody = z.union([email.extend(guess), phone.extend(guess)]);
