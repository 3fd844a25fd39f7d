/** Text as it may stand in HTML, inside and outside of attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** JSON as it may stand in a `<script type="application/json">`: nothing in it can end the element or a line of script. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** CSS as it may stand in a `<style>`: it cannot end the element. In CSS, `\3c ` is `<`. */
export function escapeCss(css: string): string {
  return css.replaceAll(/<(?=[/!])/g, '\\3c ');
}

/** Languages that are written from right to left; `apps/sign-in` knows the same ones. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (/^(?:ar|fa|he|ur|ps|ckb)(?:-|$)/i.test(tag) ? 'rtl' : 'ltr');
