import { Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { localized } from '../../connectors/connector.ts';
import { connectorsQuery } from '../../connectors/queries.ts';
import type { DraftProps } from '../draft.ts';
import { AddMenu } from './add-menu.tsx';
import { moved } from './order.ts';
import { OrderedRow } from './ordered-row.tsx';
import rowClasses from './ordered-row.module.css';

/** The providers that have a button on the pages, in their order, and what holds for who comes from one. */
export const SocialSection = ({ draft, change }: DraftProps) => {
  const { t, i18n } = useTranslation();
  const { data: connectors = [] } = useQuery(connectorsQuery);
  const { socialSignInConnectorTargets: targets, socialSignIn } = draft;
  const names = new Map(
    connectors.filter(({ type }) => type === 'Social').map(({ target, name }) => [target, localized(name, i18n.language)]),
  );
  const set = (next: readonly string[]) => change({ socialSignInConnectorTargets: next });
  const addable = [...names].filter(([target]) => !targets.includes(target));

  return (
    <FormSection title={t('signInExperience.social.title')} description={t('signInExperience.social.text')}>
      {names.size === 0 && <Text c="dimmed">{t('signInExperience.social.none')}</Text>}
      <ol className={rowClasses['list']}>
        {targets.map((target, index) => (
          <OrderedRow
            key={target}
            name={names.get(target) ?? target}
            index={index}
            count={targets.length}
            removal={undefined}
            onMove={(to) => set(moved(targets, index, to))}
            onRemove={() => set(targets.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <AddMenu
        label={t('signInExperience.social.add')}
        choices={addable.map(([value, label]) => ({ value, label }))}
        onAdd={(target) => set([...targets, target])}
      />
      <TextLink to="/connectors" target="_blank" underline="always">
        {t('signInExperience.social.setUp')}
      </TextLink>
      <Switch
        label={t('signInExperience.social.link')}
        description={t('signInExperience.social.linkHint')}
        checked={socialSignIn.automaticAccountLinking ?? false}
        onChange={(event) => change({ socialSignIn: { ...socialSignIn, automaticAccountLinking: event.currentTarget.checked } })}
      />
      <Switch
        label={t('signInExperience.social.skip')}
        description={t('signInExperience.social.skipHint')}
        checked={socialSignIn.skipRequiredIdentifiers ?? false}
        onChange={(event) => change({ socialSignIn: { ...socialSignIn, skipRequiredIdentifiers: event.currentTarget.checked } })}
      />
    </FormSection>
  );
};
