import { Button, Menu } from '@mantine/core';
import { IconBook2, IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../app/i18n.ts';
import { isDevice, type Application } from '../applications/application.ts';
import { inLanguage } from './guide.ts';
import { guides } from './guides.ts';

/** The guides that suit an application, to be opened with its values. */
export const GuideMenu = ({ application }: { application: Application }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { id, type } = application;
  const suited = guides.filter((guide) => guide.type === type && (guide.isDevice ?? false) === isDevice(application));

  if (suited.length === 0) {
    return null;
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconBook2 size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('applications.checkGuide')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {suited.map((guide) => (
          <Menu.Item
            key={guide.id}
            onClick={() => void navigate({ to: '/applications/$id/guide/$guideId', params: { id, guideId: guide.id } })}
          >
            {inLanguage(guide.name, language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
