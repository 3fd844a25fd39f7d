import type { Application } from './application.ts';

const everyTab = ['settings', 'credentials', 'protocol', 'access', 'permissions', 'roles'] as const;
export type ApplicationTab = (typeof everyTab)[number];

type Kind = Pick<Application, 'type' | 'isThirdParty'>;

/** Roles are given to what acts in its own name, permissions to what people are asked to consent to; only people are kept out. */
export const applicationTabs = ({ type, isThirdParty }: Kind): readonly ApplicationTab[] => {
  const isMachine = type === 'MachineToMachine';
  const left = new Set<ApplicationTab>([
    ...(isMachine ? (['access'] as const) : (['roles'] as const)),
    ...(isThirdParty ? [] : (['permissions'] as const)),
  ]);

  return everyTab.filter((tab) => !left.has(tab));
};

type ApplicationSearch = { tab?: ApplicationTab; created?: true };

/** Reads the address of an application's page. */
export const applicationSearch = (search: Record<string, unknown>): ApplicationSearch => {
  const tab = everyTab.find((known) => known === search['tab']);

  return { ...(tab && { tab }), ...(search['created'] === true && { created: true }) };
};
