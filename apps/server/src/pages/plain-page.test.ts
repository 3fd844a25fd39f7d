import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderErrorPage, renderLogoutPage, renderSignedOutPage, type PlainPageLook } from './plain-page.ts';

const look: PlainPageLook = {
  lng: 'ar',
  t: (key, values) => `${key} ${Object.values(values ?? {}).join(' ')}`.trim(),
  color: { primaryColor: '#6139f6', darkPrimaryColor: '#8768f8', isDarkModeEnabled: true },
  endpoint: 'https://id.example',
};
const form = '<form id="op.logoutForm" method="post" action="/oidc/session/end/confirm"><input type="hidden" name="xsrf" value="x"></form>';
const hostile = '"><script>alert(1)</script>';

describe('pages of the protocol endpoints', () => {
  it('escape what came from outside', () => {
    const pages = [
      renderErrorPage(look, { error: hostile, description: hostile, home: { name: hostile, homeUrl: hostile } }),
      renderLogoutPage(look, { form, isAsked: true, appName: hostile }),
      renderSignedOutPage(look, { home: { name: hostile, homeUrl: hostile } }),
    ];
    for (const { html } of pages) expect(html).not.toContain('<script>alert');
  });

  it('allow no script, but the one that sends a form by itself, by its hash', () => {
    const asked = renderLogoutPage(look, { form, isAsked: true });
    expect(asked.headers['content-security-policy']).toContain("script-src 'self';");
    expect(asked.html).not.toContain('<script');

    const { html, headers } = renderLogoutPage(look, { form, isAsked: false });
    const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${hash}'`);
  });

  it('let the form of a sign-out end at an application with a scheme of its own', () => {
    expect(renderLogoutPage(look, { form, isAsked: true }).headers['content-security-policy']).not.toContain('form-action');
    expect(renderSignedOutPage(look).headers['content-security-policy']).toContain("form-action 'self'");
  });

  it('are not shown in frames, not kept, and read in the direction of their language', () => {
    const { html, headers } = renderSignedOutPage(look);
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'content-language': 'ar',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(html).toContain('<html lang="ar" dir="rtl">');
  });
});
