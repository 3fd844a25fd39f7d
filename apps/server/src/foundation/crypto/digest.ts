import { hash } from 'node:crypto';

/** SHA-256 in base64url: how bearer values (codes, tokens, session ids) are stored and looked up. */
export const digest = (value: string): string => hash('sha256', value, 'base64url');
