import type { AnswerOf } from '../../app/api-types.ts';

/** An application as the Management API answers it. */
export type Application = Omit<AnswerOf<'ListApplications'>[number], 'secret'>;
export type ApplicationType = Application['type'];
export type ApplicationSecret = AnswerOf<'ListApplicationSecrets'>[number];

/** These prove themselves with a secret. */
export const hasSecrets = (type: ApplicationType) => type === 'Traditional' || type === 'MachineToMachine' || type === 'Protected';

/** Shows a code that people enter on another device (RFC 8628). */
export const isDevice = ({ customClientMetadata }: Pick<Application, 'customClientMetadata'>) => customClientMetadata.isDeviceFlow === true;

/** People sign in to these, at whichever address. */
export const hasSignIn = (type: ApplicationType) => type !== 'MachineToMachine';

/** A secret without an end, or whose end is to come. */
export const isUsable = ({ expiresAt }: ApplicationSecret, now: number) => expiresAt === null || expiresAt > now;
