import { Card, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Markdown, { type Components } from 'react-markdown';

import { useLanguage } from '../../app/i18n.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { fillPlaceholders } from './fill-placeholders.ts';
import { GuideBlock } from './guide-block.tsx';
import { GuideContext } from './guide-context.ts';
import { guideValues, type GuideSubject } from './guide-subject.ts';
import classes from './guide-text.module.css';
import { GuideValuesCard } from './guide-values-card.tsx';
import type { Guide } from './guide.ts';
import { loadGuideText } from './guides.ts';

const components: Components = { pre: GuideBlock };

type GuideTextProps = { guide: Guide; subject: GuideSubject };

/** The text of a guide, step by step. Blocks named `field` and `checkpoint` become controls; see guide-block.tsx. */
export const GuideText = ({ guide, subject }: GuideTextProps) => {
  const language = useLanguage();
  const text = useQuery({
    queryKey: ['guide', guide.id, language],
    queryFn: async () => loadGuideText(guide.id, language),
    staleTime: Infinity,
  });
  const values = guideValues(guide, subject);

  return (
    <Stack gap="lg">
      <GuideValuesCard values={values} />
      <QueryView query={text}>
        {(markdown) => (
          <Card className={classes['guide'] ?? ''}>
            <GuideContext value={{ guide, subject }}>
              <Markdown components={components}>{fillPlaceholders(markdown, values)}</Markdown>
            </GuideContext>
          </Card>
        )}
      </QueryView>
    </Stack>
  );
};
