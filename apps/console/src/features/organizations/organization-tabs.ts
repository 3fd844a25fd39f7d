export const organizationTabs = ['members', 'machines', 'invitations', 'joining', 'settings', 'branding'] as const;
