export const roleTabs = ['permissions', 'holders', 'settings'] as const;
