import { Stack } from '@mantine/core';
import type { DraftProps } from '../draft.ts';
import { ColorsSection } from './colors-section.tsx';
import { CssSection } from './css-section.tsx';
import { CustomUiSection } from './custom-ui-section.tsx';
import { ImagesSection } from './images-section.tsx';

export const BrandingTab = (props: DraftProps) => (
  <Stack gap="lg">
    <ColorsSection {...props} />
    <ImagesSection {...props} />
    <CssSection {...props} />
    <CustomUiSection {...props} />
  </Stack>
);
