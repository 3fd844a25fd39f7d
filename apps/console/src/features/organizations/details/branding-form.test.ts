import { expect, test } from 'vitest';

import { isColor, isPicture, toBrandingPatch } from './branding-form.ts';

const empty = { logoUrl: '', darkLogoUrl: '', favicon: '', darkFavicon: '', primaryColor: '', darkPrimaryColor: '', customCss: ' ' };

test('what is left empty is the tenant’s, and colours that are not drawn stay', () => {
  const form = { ...empty, logoUrl: ' https://acme.example/logo.svg ', primaryColor: '#0f766e' };
  expect(toBrandingPatch(form, { color: { isDarkModeEnabled: true, darkPrimaryColor: '#ffffff' } })).toEqual({
    branding: { logoUrl: 'https://acme.example/logo.svg' },
    color: { isDarkModeEnabled: true, primaryColor: '#0f766e' },
    customCss: null,
  });
});

test('pictures are web addresses, colours hexadecimal', () => {
  expect([isPicture(''), isPicture('https://a.example/b.png'), isPicture('data:image/png;base64,AA')]).toEqual([true, true, false]);
  expect([isColor(''), isColor('#fff'), isColor('#0F766E'), isColor('green')]).toEqual([true, true, true, false]);
});
