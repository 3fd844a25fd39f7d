import { createHash } from 'node:crypto';

/** SHA-256 in base64url: how bearer values (codes, tokens, session ids) are stored and looked up. */
export const digest = (value: string): string => createHash('sha256').update(value).digest('base64url');
