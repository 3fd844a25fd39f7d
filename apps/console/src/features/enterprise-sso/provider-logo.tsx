import { useComputedColorScheme } from '@mantine/core';

/** Stands for a provider beside its name. */
export const ProviderLogo = ({ light, dark }: { light: string; dark: string }) => (
  <img src={useComputedColorScheme() === 'dark' ? dark : light} alt="" width={32} height={32} />
);
