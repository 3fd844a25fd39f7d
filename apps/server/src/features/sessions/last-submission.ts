import { z } from 'zod';

/** Of a verification, what may be told later: never a password, its digest or a code. Other members are dropped. */
const verificationRecord = z.object({
  id: z.string(),
  type: z.string(),
  templateType: z.string().optional(),
  verified: z.boolean().optional(),
  identifier: z.object({ type: z.string(), value: z.string() }).optional(),
});

/** How a person signed in: what they proved, and from where. */
export const lastSubmissionSchema = z.object({
  interactionEvent: z.string(),
  userId: z.string(),
  verificationRecords: z.array(verificationRecord),
  signInContext: z.record(z.string(), z.string()).optional(),
});
export type LastSubmission = z.infer<typeof lastSubmissionSchema>;

/** Reads it off what the Experience API gathered; `undefined` when that is not a sign-in of `accountId`. */
export function toLastSubmission(
  experience: unknown,
  { accountId, signInContext }: { accountId: string; signInContext: Readonly<Record<string, string>> },
): LastSubmission | undefined {
  const parsed = lastSubmissionSchema.safeParse(experience);
  return parsed.success && parsed.data.userId === accountId ? { ...parsed.data, signInContext } : undefined;
}
