import { Image, useComputedColorScheme } from '@mantine/core';
import type { ConnectorFactory } from './connector.ts';

/** The provider's mark; its name always stands beside it. */
export const ConnectorLogo = ({ connector, size = 32 }: { connector: Pick<ConnectorFactory, 'logo' | 'logoDark'>; size?: number }) => {
  const scheme = useComputedColorScheme();
  const source = (scheme === 'dark' && connector.logoDark) || connector.logo;

  return <Image src={source} alt="" w={size} h={size} fit="contain" flex="none" />;
};
