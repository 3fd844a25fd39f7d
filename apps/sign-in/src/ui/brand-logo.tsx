import { useState } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';
import { useDarkTheme } from './use-dark-theme.ts';

/** The tenant's logo in the theme that is shown; nothing where there is none, for the name is in the title. */
export function BrandLogo() {
  const { experience, data } = useApp();
  const isDark = useDarkTheme();
  const { logoUrl, darkLogoUrl } = experience.branding;
  const source = isDark ? (darkLogoUrl ?? logoUrl) : (logoUrl ?? darkLogoUrl);
  const [broken, setBroken] = useState<string>();
  if (!source || source === broken) return null;
  return <img class="lt-logo" src={source} alt={data.app?.name ?? ''} height={40} onError={() => setBroken(source)} />;
}
