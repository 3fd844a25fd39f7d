import { Group, Image, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import type { DraftProps } from '../draft.ts';
import type { Branding } from '../sign-in-experience.ts';
import classes from './images-section.module.css';

const fields = [
  { field: 'logoUrl', isDark: false },
  { field: 'darkLogoUrl', isDark: true },
  { field: 'favicon', isDark: false },
  { field: 'darkFavicon', isDark: true },
] as const satisfies readonly { field: keyof Branding; isDark: boolean }[];

/** Logo and icon by their addresses, each shown on the ground it will stand on. */
export const ImagesSection = ({ draft, problems, change }: DraftProps) => {
  const { t } = useTranslation();
  const { branding, color } = draft;

  const set = (field: keyof Branding, text: string) => {
    const { [field]: _removed, ...others } = branding;
    change({ branding: text.trim() === '' ? others : { ...others, [field]: text.trim() } });
  };

  return (
    <FormSection title={t('signInExperience.images.title')} description={t('signInExperience.images.text')}>
      {fields
        .filter(({ isDark }) => color.isDarkModeEnabled || !isDark)
        .map(({ field, isDark }) => (
          <Group key={field} align="end" wrap="nowrap" gap="sm">
            <TextInput
              flex={1}
              type="url"
              label={t(`signInExperience.images.${field}`)}
              placeholder="https://…"
              value={branding[field] ?? ''}
              onChange={(event) => set(field, event.currentTarget.value)}
              error={problems[field] && t('signInExperience.problem.address')}
            />
            {branding[field] && !problems[field] && (
              <div className={classes['ground']} data-theme={isDark ? 'dark' : 'light'}>
                <Image src={branding[field]} alt="" h={28} w="auto" maw={120} fit="contain" />
              </div>
            )}
          </Group>
        ))}
    </FormSection>
  );
};
