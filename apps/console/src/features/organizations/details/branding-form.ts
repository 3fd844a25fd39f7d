import type { Organization, OrganizationPatch } from '../organization.ts';

export const pictureFields = [
  'logoUrl',
  'darkLogoUrl',
  'favicon',
  'darkFavicon',
] as const satisfies readonly (keyof Organization['branding'])[];
export type PictureField = (typeof pictureFields)[number];

/** How the hosted pages differ for an organization; what is empty is the tenant's. */
export type BrandingForm = Record<PictureField, string> & { primaryColor: string; darkPrimaryColor: string; customCss: string };

export const toBrandingForm = ({ branding, color, customCss }: Organization): BrandingForm => ({
  logoUrl: branding.logoUrl ?? '',
  darkLogoUrl: branding.darkLogoUrl ?? '',
  favicon: branding.favicon ?? '',
  darkFavicon: branding.darkFavicon ?? '',
  primaryColor: color.primaryColor ?? '',
  darkPrimaryColor: color.darkPrimaryColor ?? '',
  customCss: customCss ?? '',
});

/** Colours that this form does not draw stay. */
export const toBrandingPatch = (form: BrandingForm, { color }: Pick<Organization, 'color'>): OrganizationPatch => {
  const { primaryColor: _primary, darkPrimaryColor: _dark, ...otherColors } = color;

  return {
    branding: withoutEmpty(Object.fromEntries(pictureFields.map((field) => [field, form[field].trim()]))),
    color: { ...otherColors, ...withoutEmpty({ primaryColor: form.primaryColor, darkPrimaryColor: form.darkPrimaryColor }) },
    customCss: form.customCss.trim() === '' ? null : form.customCss,
  };
};

const withoutEmpty = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

export const isPicture = (address: string): boolean => address.trim() === '' || /^https?:$/.test(URL.parse(address.trim())?.protocol ?? '');

export const isColor = (color: string): boolean => color === '' || /^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i.test(color);
