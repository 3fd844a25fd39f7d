import { Alert, Tabs } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../ui/notify.ts';
import { SaveBar } from '../../ui/save-bar.tsx';
import { BrandingTab } from './branding/branding-tab.tsx';
import { ContentTab } from './content/content-tab.tsx';
import { draftOf } from './draft.ts';
import { draftProblems, tabToCorrect } from './draft-problems.ts';
import classes from './experience-editor.module.css';
import { PreviewPanel } from './preview/preview-panel.tsx';
import { signInExperienceQuery, updateSignInExperience } from './queries.ts';
import type { SignInExperience } from './sign-in-experience.ts';
import type { Connectors } from './sign-up-and-sign-in/rules.ts';
import { SignUpAndSignInTab } from './sign-up-and-sign-in/sign-up-and-sign-in-tab.tsx';
import { isTab, tabs, type Tab } from './tabs.ts';

const route = getRouteApi('/shell/sign-in-experience');

/** One draft over all tabs, with the hosted page beside it as the draft would make it. */
export const ExperienceEditor = ({ saved, connectors }: { saved: SignInExperience; connectors: Connectors }) => {
  const { t } = useTranslation();
  const { tab = 'branding' } = route.useSearch();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [patch, setPatch] = useState<Partial<SignInExperience>>({});
  const [isRefused, setIsRefused] = useState(false);
  const edited = draftOf(saved, patch);
  const { settings: draft, changes } = edited;
  const problems = draftProblems(edited, connectors);

  const save = useMutation({
    mutationFn: updateSignInExperience,
    onSuccess: (updated) => {
      client.setQueryData(signInExperienceQuery.queryKey, updated);
      setPatch({});
      notifyDone(t('signInExperience.saved'));
    },
  });

  const show = (next: Tab) => void navigate({ to: '/sign-in-experience', search: { tab: next }, replace: true });

  const submit = () => {
    const wrong = tabToCorrect(problems);
    setIsRefused(wrong !== undefined);
    if (wrong) show(wrong);
    else save.mutate(changes);
  };

  const change = (next: Partial<SignInExperience>) => {
    setPatch((current) => ({ ...current, ...next }));
    save.reset();
  };

  const discard = () => {
    setPatch({});
    setIsRefused(false);
    save.reset();
  };

  const props = { draft, problems, connectors, change };

  return (
    <div className={classes['columns']}>
      <div className={classes['form']}>
        <Tabs value={tab} onChange={(next) => isTab(next) && show(next)} keepMounted={false}>
          <Tabs.List mb="lg">
            {tabs.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`signInExperience.tabs.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="branding">
            <BrandingTab {...props} />
          </Tabs.Panel>
          <Tabs.Panel value="sign-up-and-sign-in">
            <SignUpAndSignInTab {...props} />
          </Tabs.Panel>
          <Tabs.Panel value="content">
            <ContentTab {...props} />
          </Tabs.Panel>
        </Tabs>
        {isRefused && tabToCorrect(problems) && (
          <Alert color="red" mt="lg" role="alert">
            {t('signInExperience.correctFirst')}
          </Alert>
        )}
        {save.error && (
          <Alert color="red" mt="lg" role="alert" title={t('signInExperience.notSaved')}>
            {save.error.message}
          </Alert>
        )}
        <SaveBar dirty={Object.keys(changes).length > 0} saving={save.isPending} onSave={submit} onDiscard={discard} />
      </div>
      <PreviewPanel draft={draft} connectors={connectors} />
    </div>
  );
};
