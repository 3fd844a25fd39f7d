import type { ApplicationType } from './application.ts';

const everyTab = ['settings', 'credentials', 'roles'] as const;
export type ApplicationTab = (typeof everyTab)[number];

/** Roles are given to what acts in its own name. */
export const applicationTabs = (type: ApplicationType): readonly ApplicationTab[] =>
  type === 'MachineToMachine' ? everyTab : ['settings', 'credentials'];

type ApplicationSearch = { tab?: ApplicationTab; created?: true };

/** Reads the address of an application's page. */
export const applicationSearch = (search: Record<string, unknown>): ApplicationSearch => {
  const tab = everyTab.find((known) => known === search['tab']);

  return { ...(tab && { tab }), ...(search['created'] === true && { created: true }) };
};
