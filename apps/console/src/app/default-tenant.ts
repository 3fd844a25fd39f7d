/** The tenant that came with the installation. */
export const defaultTenantId = 'default';
