import { Badge, SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../app/i18n.ts';
import { FrameworkMark } from './framework-mark.tsx';
import classes from './guide-cards.module.css';
import { inLanguage, type Guide } from './guide.ts';

type GuideCardsProps = { guides: readonly Guide[]; onChoose: (guide: Guide) => void };

export const GuideCards = ({ guides, onChoose }: GuideCardsProps) => {
  const { t } = useTranslation();
  const language = useLanguage();

  return (
    <SimpleGrid component="ul" className={classes['list'] ?? ''} cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
      {guides.map((guide) => (
        <li key={guide.id}>
          <UnstyledButton className={classes['card'] ?? ''} onClick={() => onChoose(guide)} data-guide={guide.id}>
            <FrameworkMark path={guide.iconPath} />
            <span className={classes['text']}>
              <Text component="span" fw={600} fz="lg">
                {inLanguage(guide.name, language)}
              </Text>
              <Text component="span" c="dimmed">
                {inLanguage(guide.summary, language)}
              </Text>
              <span className={classes['badges']}>
                <Badge variant="default">{t(`applications.types.${guide.type}`)}</Badge>
                <Badge variant="default">{guide.platform}</Badge>
              </span>
            </span>
          </UnstyledButton>
        </li>
      ))}
    </SimpleGrid>
  );
};
