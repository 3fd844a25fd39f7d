export const claimsTabs = ['access-token', 'client-credentials', 'id-token'] as const;
