import type { Application } from './application.ts';

const everyTab = ['settings', 'credentials', 'permissions', 'roles'] as const;
export type ApplicationTab = (typeof everyTab)[number];

/** Roles are given to what acts in its own name, permissions to what people are asked to consent to. */
export const applicationTabs = ({ type, isThirdParty }: Pick<Application, 'type' | 'isThirdParty'>): readonly ApplicationTab[] =>
  everyTab.filter((tab) => (tab !== 'roles' || type === 'MachineToMachine') && (tab !== 'permissions' || isThirdParty));

type ApplicationSearch = { tab?: ApplicationTab; created?: true };

/** Reads the address of an application's page. */
export const applicationSearch = (search: Record<string, unknown>): ApplicationSearch => {
  const tab = everyTab.find((known) => known === search['tab']);

  return { ...(tab && { tab }), ...(search['created'] === true && { created: true }) };
};
