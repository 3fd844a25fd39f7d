export const dynamicClientsTabs = ['policy', 'permissions', 'tokens', 'clients'] as const;
