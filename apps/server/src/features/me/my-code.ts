import { digest } from '../../foundation/crypto/digest.ts';
import { digestRecipient, type Recipient } from '../verification-codes/verification-code.ts';

/** A code is good for whoever asked for it: the newest of a person and an address counts. */
export const myCodeId = (userId: string, recipient: Recipient): string => `me:${digest(`${userId} ${digestRecipient(recipient)}`)}`;
