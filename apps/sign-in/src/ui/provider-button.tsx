import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDarkTheme } from './use-dark-theme.ts';

interface ProviderButtonProps {
  readonly logo: string;
  readonly darkLogo?: string | null | undefined;
  readonly isPending: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** Leads to a provider; its mark stands before its name. */
export function ProviderButton({ logo, darkLogo, isPending, onClick, children }: ProviderButtonProps) {
  const isDark = useDarkTheme();
  const [broken, setBroken] = useState<string>();
  const source = (isDark && darkLogo) || logo;
  return (
    <button type="button" class="lt-button lt-button-quiet lt-provider" aria-disabled={isPending} onClick={onClick}>
      {source !== broken && <img src={source} alt="" onError={() => setBroken(source)} />}
      <span>{children}</span>
    </button>
  );
}
