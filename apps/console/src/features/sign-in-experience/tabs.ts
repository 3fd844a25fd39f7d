export const tabs = ['branding', 'sign-up-and-sign-in', 'content'] as const;
export type Tab = (typeof tabs)[number];

export function isTab(value: unknown): value is Tab {
  return tabs.some((tab) => tab === value);
}
