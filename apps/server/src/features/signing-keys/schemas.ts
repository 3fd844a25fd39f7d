import { z } from 'zod';
import { signingAlgorithms } from './signing-keys.ts';

/** One year: a key that was staged longer ago than that was forgotten. */
const longestGraceSeconds = 31_536_000;

export const keyTypeParams = z.object({ keyType: z.enum(['private-keys', 'cookie-keys']) });
export const keyParams = keyTypeParams.extend({ keyId: z.string().min(1) });
export type KeyType = z.output<typeof keyTypeParams>['keyType'];

export const rotationSchema = z
  .object({
    /** `EC` and `RSA` are the contract's; the others name one algorithm. */
    signingKeyAlgorithm: z.enum(['EC', 'RSA', ...signingAlgorithms]).optional(),
    /** Seconds that the new key is published before it signs. */
    rotationGracePeriod: z.number().int().min(0).max(longestGraceSeconds).optional(),
  })
  .optional();

export const keySchema = z.object({
  id: z.string(),
  /** Epoch seconds. */
  createdAt: z.number(),
  /** The family; absent for cookie keys and EdDSA. */
  signingKeyAlgorithm: z.enum(['RSA', 'EC']).optional(),
  /** What tokens are signed with (RFC 7518 §3.1). */
  algorithm: z.enum(signingAlgorithms).optional(),
  status: z.enum(['Next', 'Current', 'Previous']).optional(),
  /** When a Next key begins to sign, in epoch milliseconds. */
  effectiveAt: z.number().optional(),
});
export type KeyResponse = z.output<typeof keySchema>;
