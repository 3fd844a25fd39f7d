export const userTabs = ['settings', 'roles', 'organizations', 'credentials', 'sessions', 'grants', 'activity'] as const;
export type UserTab = (typeof userTabs)[number];

export function isUserTab(value: unknown): value is UserTab {
  return userTabs.some((tab) => tab === value);
}
