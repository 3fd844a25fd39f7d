export const dynamicClientsTabs = ['policy', 'tokens', 'clients'] as const;
