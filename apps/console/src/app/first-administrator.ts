import { pageData } from './page-data.ts';

/** True while nobody exists: the admin tenant then registers people and signs nobody in. */
export const hasNoAdministrator = async (): Promise<boolean> => {
  const response = await fetch(`${pageData.adminEndpoint}/api/.well-known/sign-in-exp`);
  const experience: unknown = response.ok ? await response.json() : undefined;

  return typeof experience === 'object' && experience !== null && 'signInMode' in experience && experience.signInMode === 'Register';
};
