import type { ComponentChildren } from 'preact';

interface BannerProps {
  readonly tone: 'info' | 'success' | 'danger';
  readonly children: ComponentChildren;
}

/** A sentence above a form. What went wrong is announced at once, the rest in its turn. */
export function Banner({ tone, children }: BannerProps) {
  return (
    <p class={`lt-banner lt-banner-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      {children}
    </p>
  );
}
