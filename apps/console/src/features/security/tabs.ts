export const tabs = ['password', 'mfa', 'captcha', 'attempts', 'addresses'] as const;
export type Tab = (typeof tabs)[number];

export const isTab = (value: unknown): value is Tab => tabs.some((tab) => tab === value);
