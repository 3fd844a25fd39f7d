import { describe, expect, it } from 'vitest';
import { directionOf, escapeCss, escapeHtml, escapeJson } from './html.ts';

describe('what a tenant or an application wrote cannot leave its place in the page', () => {
  it('JSON in a script element', () => {
    const text = escapeJson({ name: '</script><script>alert(1)</script><!--\u2028\u2029' });
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--\u2028\u2029' });
  });

  it('CSS in a style element', () => {
    expect(escapeCss('a{content:"</style><script>"} /* <!-- */ a > b {}')).toBe(
      'a{content:"\\3c /style><script>"} /* \\3c !-- */ a > b {}',
    );
  });

  it('text and attributes', () => {
    expect(escapeHtml(`"'<&>`)).toBe('&quot;&#39;&lt;&amp;&gt;');
  });
});

it('knows right-to-left languages by their tag', () => {
  expect(['ar', 'fa-IR', 'he', 'en', 'far', 'th'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
});
