import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** The accent of look.md and the steps around it: 7 is the light theme's, 5 the dark one's, the next shade is the hover. */
const accent: MantineColorsTuple = [
  '#eef8f7',
  '#dcf0ed',
  '#b5dfda',
  '#84cbc3',
  '#4cc9bc',
  '#2db5a8',
  '#14897f',
  '#0f766e',
  '#0b5f59',
  '#07443f',
];

/** Greys of the dark theme, from paper (9) to ink (0). */
const dark: MantineColorsTuple = [
  '#f2f1ee',
  '#d5d7db',
  '#a7adb7',
  '#767d86',
  '#2c3135',
  '#24282c',
  '#1b1e21',
  '#1b1e21',
  '#16191c',
  '#121416',
];

/** What is written on a filled control has to be readable on our accent and our red, in both themes. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);

  if (input.variant !== 'filled') {
    return colors;
  }

  if (input.color === 'red') {
    return { ...colors, background: 'var(--lintel-danger)', hover: 'var(--lintel-danger)', color: 'light-dark(#ffffff, #1b1e21)' };
  }

  return input.color === 'accent' || !input.color ? { ...colors, color: 'var(--lintel-on-accent)' } : colors;
};

type Sized = { size?: unknown };

export const theme = createTheme({
  colors: { accent, dark },
  variantColorResolver,
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 5 },
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: 'var(--lintel-font)',
  fontFamilyMonospace: 'var(--lintel-font-mono)',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  shadows: { xs: 'none', sm: 'none', md: 'var(--lintel-shadow)', lg: 'var(--lintel-shadow)', xl: 'var(--lintel-shadow)' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '24px', lineHeight: '32px' },
      h2: { fontSize: '18px', lineHeight: '26px' },
      h3: { fontSize: '16px', lineHeight: '24px' },
      h4: { fontSize: '14px', lineHeight: '20px' },
      h5: { fontSize: '14px', lineHeight: '20px' },
      h6: { fontSize: '12px', lineHeight: '16px' },
    },
  },
  components: {
    Button: { vars: (_theme: unknown, props: Sized) => ({ root: props.size ? {} : { '--button-height': 'var(--lintel-control)' } }) },
    Input: {
      vars: (_theme: unknown, props: Sized) => ({
        wrapper: {
          '--input-bd': 'var(--lintel-line-strong)',
          ...((!props.size || props.size === 'sm') && { '--input-height': 'var(--lintel-control)' }),
        },
      }),
    },
    Badge: { defaultProps: { radius: 'sm', tt: 'none', fw: 500, fz: 12 } },
    Card: { defaultProps: { withBorder: true, radius: 'lg', padding: 'lg' } },
    Modal: {
      styles: { title: { fontSize: '18px', lineHeight: '26px', fontWeight: 600 } },
      defaultProps: { centered: true, radius: 'lg', transitionProps: { duration: 120 } },
    },
    Drawer: { defaultProps: { position: 'right', size: 'lg', transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { withArrow: true, transitionProps: { duration: 100 } } },
    Menu: { defaultProps: { transitionProps: { duration: 100 } } },
  },
});

const state = (color: string, token: string): Record<string, string> => ({
  [`--mantine-color-${color}-text`]: `var(--lintel-${token})`,
  [`--mantine-color-${color}-outline`]: `var(--lintel-${token})`,
  [`--mantine-color-${color}-outline-hover`]: `var(--lintel-${token}-soft)`,
  [`--mantine-color-${color}-light`]: `var(--lintel-${token}-soft)`,
  [`--mantine-color-${color}-light-hover`]: `var(--lintel-${token}-soft)`,
  [`--mantine-color-${color}-light-color`]: `var(--lintel-${token})`,
});

/** Mantine's own variables, set from packages/design-tokens, which know light and dark by themselves (`light-dark()`). */
const fromTokens: Record<string, string> = {
  '--mantine-color-body': 'var(--lintel-surface)',
  '--mantine-color-text': 'var(--lintel-ink)',
  '--mantine-color-dimmed': 'var(--lintel-ink-soft)',
  '--mantine-color-placeholder': 'var(--lintel-ink-soft)',
  '--mantine-color-anchor': 'var(--lintel-accent)',
  '--mantine-color-error': 'var(--lintel-danger)',
  '--mantine-color-default': 'var(--lintel-surface)',
  '--mantine-color-default-hover': 'var(--lintel-sunken)',
  '--mantine-color-default-color': 'var(--lintel-ink)',
  '--mantine-color-default-border': 'var(--lintel-line)',
  '--mantine-primary-color-contrast': 'var(--lintel-on-accent)',
  '--mantine-color-accent-filled': 'var(--lintel-accent)',
  '--mantine-color-accent-filled-hover': 'var(--lintel-accent-hover)',
  '--mantine-primary-color-filled': 'var(--lintel-accent)',
  '--mantine-primary-color-filled-hover': 'var(--lintel-accent-hover)',
  '--mantine-color-accent-light': 'var(--lintel-accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--lintel-accent-soft)',
  '--mantine-color-accent-light-color': 'var(--lintel-accent)',
  '--mantine-primary-color-light': 'var(--lintel-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--lintel-accent)',
  // States by their names of Mantine's: every text on its soft ground holds 4.5:1.
  ...state('red', 'danger'),
  ...state('orange', 'warning'),
  ...state('yellow', 'warning'),
  ...state('teal', 'success'),
  ...state('green', 'success'),
  ...state('blue', 'info'),
  '--mantine-color-red-filled': 'light-dark(#b42318, #c9372c)',
  '--mantine-color-red-filled-hover': 'light-dark(#94190f, #b42318)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: fromTokens, dark: fromTokens });
