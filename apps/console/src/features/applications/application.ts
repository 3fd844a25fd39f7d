import type { AnswerOf } from '../../app/api-types.ts';

/** An application as the Management API answers it. */
export type Application = Omit<AnswerOf<'ListApplications'>[number], 'secret'>;
export type ApplicationType = Application['type'];
export type ApplicationSecret = AnswerOf<'ListApplicationSecrets'>[number];

/** These prove themselves with a secret. */
export const hasSecrets = (type: ApplicationType) => type === 'Traditional' || type === 'MachineToMachine' || type === 'Protected';

/** These send people to the hosted pages and get them back. */
export const hasRedirects = (type: ApplicationType) => type !== 'MachineToMachine';

/** A secret without an end, or whose end is to come. */
export const isUsable = ({ expiresAt }: ApplicationSecret, now: number) => expiresAt === null || expiresAt > now;
