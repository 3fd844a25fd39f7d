import { z } from 'zod';
import type { MfaVerification } from '../users/user.ts';

const times = { id: z.string(), createdAt: z.string(), lastUsedAt: z.string().optional() };

/** `code`: see `backupCodeMac`; `sealed`: the code itself, for its owner to read again. */
export const backupCode = z.object({ code: z.string(), sealed: z.string().optional(), usedAt: z.string().optional() });

/** A second factor as it is kept in `users.mfaVerifications`; times are ISO strings. */
export const factorSchema = z.discriminatedUnion('type', [
  /** `key`: the shared secret in base32, sealed. */
  z.looseObject({ ...times, type: z.literal('Totp'), key: z.string(), lastUsedTimeStep: z.number().optional() }),
  z.looseObject({
    ...times,
    type: z.literal('WebAuthn'),
    rpId: z.string().optional(),
    credentialId: z.string(),
    publicKey: z.string(),
    transports: z.array(z.string()).optional(),
    counter: z.number(),
    agent: z.string(),
    name: z.string().optional(),
  }),
  z.looseObject({ ...times, type: z.literal('BackupCode'), codes: z.array(backupCode) }),
]);
export type Factor = z.infer<typeof factorSchema>;
export type FactorOf<Type extends Factor['type']> = Extract<Factor, { type: Type }>;

export const factorResponseSchema = z.object({
  id: z.string(),
  type: z.enum(['Totp', 'WebAuthn', 'BackupCode']),
  createdAt: z.string(),
  lastUsedAt: z.string().optional(),
  agent: z.string().optional(),
  name: z.string().optional(),
  remainCodes: z.number().optional(),
});

/** Reads what is stored. @throws ZodError when a row holds something that was never written by us: a broken invariant */
export const toFactors = (stored: readonly MfaVerification[]): Factor[] => stored.map((factor) => factorSchema.parse(factor));

/** What may be told of a factor: no key, no code, no credential. */
export function toFactorResponse(factor: Factor): z.infer<typeof factorResponseSchema> {
  const { id, type, createdAt, lastUsedAt } = factor;
  const common = { id, type, createdAt, ...(lastUsedAt !== undefined && { lastUsedAt }) };
  switch (factor.type) {
    case 'Totp':
      return common;
    case 'WebAuthn':
      return { ...common, agent: factor.agent, ...(factor.name !== undefined && { name: factor.name }) };
    case 'BackupCode':
      return { ...common, remainCodes: unusedCodes(factor) };
    default:
      return factor satisfies never;
  }
}

export const unusedCodes = ({ codes }: FactorOf<'BackupCode'>): number => codes.filter(({ usedAt }) => usedAt === undefined).length;
