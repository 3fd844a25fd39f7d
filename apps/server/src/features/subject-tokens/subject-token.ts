import { newId } from '../../foundation/crypto/ids.ts';

export const subjectTokenSeconds = 600;

/** 108 bits: guessing is hopeless within its 600 seconds. */
export const newSubjectToken = (): string => `sub_${newId()}`;

/** What whoever asked for the token wants scripts for custom claims to know. */
export type SubjectTokenContext = Record<string, unknown>;
