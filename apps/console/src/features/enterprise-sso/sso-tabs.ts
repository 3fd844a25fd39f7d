export const ssoTabs = ['settings', 'entry'] as const;
