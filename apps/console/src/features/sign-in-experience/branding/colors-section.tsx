import { Button, ColorInput, Group, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import type { DraftProps } from '../draft.ts';
import { darkColorFor } from './dark-color.ts';

export const ColorsSection = ({ draft, problems, change }: DraftProps) => {
  const { t } = useTranslation();
  const { color } = draft;
  const set = (next: Partial<typeof color>) => change({ color: { ...color, ...next } });

  return (
    <FormSection title={t('signInExperience.colors.title')} description={t('signInExperience.colors.text')}>
      <ColorInput
        label={t('signInExperience.colors.primary')}
        description={t('signInExperience.colors.primaryHint')}
        value={color.primaryColor}
        onChange={(primaryColor) => set({ primaryColor })}
        error={problems.primaryColor && t('signInExperience.problem.color')}
        eyeDropperButtonProps={{ 'aria-label': t('signInExperience.colors.pick') }}
        maw={320}
      />
      <Switch
        label={t('signInExperience.colors.dark')}
        description={t('signInExperience.colors.darkHint')}
        checked={color.isDarkModeEnabled}
        onChange={(event) => set({ isDarkModeEnabled: event.currentTarget.checked })}
      />
      {color.isDarkModeEnabled && (
        <Group align="end" gap="sm">
          <ColorInput
            label={t('signInExperience.colors.darkPrimary')}
            value={color.darkPrimaryColor}
            onChange={(darkPrimaryColor) => set({ darkPrimaryColor })}
            error={problems.darkPrimaryColor && t('signInExperience.problem.color')}
            eyeDropperButtonProps={{ 'aria-label': t('signInExperience.colors.pick') }}
            maw={320}
          />
          <Button
            variant="default"
            disabled={Boolean(problems.primaryColor)}
            onClick={() => set({ darkPrimaryColor: darkColorFor(color.primaryColor) })}
          >
            {t('signInExperience.colors.derive')}
          </Button>
        </Group>
      )}
    </FormSection>
  );
};
