export const resourceTabs = ['permissions', 'settings'] as const;
