import { Group, SegmentedControl, Select, Skeleton, Stack, useComputedColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOptions } from '../content/language-options.ts';
import { tenantEndpointQuery } from '../queries.ts';
import type { SignInExperience } from '../sign-in-experience.ts';
import type { Connectors } from '../sign-up-and-sign-in/rules.ts';
import { PreviewFrame, type Device } from './preview-frame.tsx';

/** The sign-in page as the draft would make it, in either theme, on either device, in any language. */
export const Preview = ({ draft, connectors }: { draft: SignInExperience; connectors: Connectors }) => {
  const { t, i18n } = useTranslation();
  const endpoint = useQuery(tenantEndpointQuery);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [device, setDevice] = useState<Device>('phone');
  const [chosenTheme, setTheme] = useState<'light' | 'dark'>(scheme);
  const [language, setLanguage] = useState<string>(draft.languageInfo.fallbackLanguage);
  const theme = draft.color.isDarkModeEnabled ? chosenTheme : 'light';

  return (
    <Stack gap="sm">
      <Group gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('signInExperience.preview.device')}
          value={device}
          onChange={(next) => setDevice(next === 'desktop' ? 'desktop' : 'phone')}
          data={[
            { value: 'phone', label: t('signInExperience.preview.phone') },
            { value: 'desktop', label: t('signInExperience.preview.desktop') },
          ]}
        />
        {draft.color.isDarkModeEnabled && (
          <SegmentedControl
            size="xs"
            aria-label={t('signInExperience.preview.theme')}
            value={theme}
            onChange={(next) => setTheme(next === 'dark' ? 'dark' : 'light')}
            data={[
              { value: 'light', label: t('signInExperience.preview.light') },
              { value: 'dark', label: t('signInExperience.preview.dark') },
            ]}
          />
        )}
        <Select
          size="xs"
          flex="1 1 140px"
          aria-label={t('signInExperience.preview.language')}
          data={languageOptions([draft.languageInfo.fallbackLanguage], i18n.language)}
          value={language}
          onChange={(next) => next && setLanguage(next)}
          allowDeselect={false}
        />
      </Group>
      {endpoint.data ? (
        <PreviewFrame endpoint={endpoint.data} device={device} draft={draft} connectors={connectors} language={language} theme={theme} />
      ) : (
        <Skeleton height={480} />
      )}
    </Stack>
  );
};
