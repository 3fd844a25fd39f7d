import { digestRecipient, type Recipient } from './verification-code.ts';

/** A code that a customer's own server asks for belongs to its recipient alone: the newest is the one that counts. */
export const genericCodeId = (recipient: Recipient): string => `generic:${digestRecipient(recipient)}`;

export const toRecipient = (body: { email: string } | { phone: string }): Recipient =>
  'email' in body ? { type: 'email', value: body.email } : { type: 'phone', value: body.phone };
