import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { isLanguage, languages, setLanguage } from '../i18n.ts';

export const LanguageMenu = () => {
  const { t, i18n } = useTranslation();

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('app.language')}>
          <IconLanguage size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(languages).map(([tag, name]) => (
          <Menu.Item
            key={tag}
            lang={tag}
            onClick={() => isLanguage(tag) && void setLanguage(tag)}
            rightSection={i18n.language === tag && <IconCheck size={16} aria-hidden />}
            aria-current={i18n.language === tag || undefined}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
