import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';
import { BrandLogo } from './brand-logo.tsx';
import { LegalLinks } from './legal-links.tsx';
import { BackIcon } from './icons.tsx';
import { Banner } from './banner.tsx';

interface ScreenProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly hasBack?: boolean;
  /** Screens without a form: the heading takes the focus, so that a screen reader starts there. */
  readonly focusTitle?: boolean;
  readonly children?: ComponentChildren;
}

/** The one card: logo, title, content, legal links. */
export function Screen({ title, lead, hasBack = false, focusTitle = false, children }: ScreenProps) {
  const { t, location, data, experience } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = data.app ? `${title} · ${data.app.name}` : title;
    if (focusTitle) heading.current?.focus();
  }, [title, focusTitle, data.app]);

  return (
    <div class="lt-page">
      <main class="lt-card">
        <header class="lt-header">
          {hasBack && (
            <button type="button" class="lt-icon-button lt-back" aria-label={t('action.back')} onClick={() => history.back()}>
              <BackIcon />
            </button>
          )}
          <BrandLogo />
        </header>
        <h1 class="lt-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p class="lt-lead">{lead}</p>}
        {location.notice && (
          <Banner tone={location.notice === 'passwordChanged' ? 'success' : 'info'}>{t(`notice.${location.notice}`)}</Banner>
        )}
        {children}
      </main>
      <footer class="lt-footer">
        <LegalLinks />
        {!experience.hideLogtoBranding && <span class="lt-vendor">{t('footer.vendor')}</span>}
      </footer>
    </div>
  );
}
