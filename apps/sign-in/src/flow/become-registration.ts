import type { FlowParts } from './complete.ts';

/** From here on a new account is made. */
export async function becomeRegistration({ api, memory }: Pick<FlowParts, 'api' | 'memory'>): Promise<void> {
  await api.switchEvent('Register');
  memory.update({ event: 'Register' });
}
