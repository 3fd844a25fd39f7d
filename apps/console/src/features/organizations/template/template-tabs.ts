export const templateTabs = ['roles', 'permissions'] as const;
export const templateRoleTabs = ['permissions', 'settings'] as const;
