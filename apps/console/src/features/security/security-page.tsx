import { Alert, Tabs } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { notifyDone } from '../../ui/notify.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { AddressesTab } from './addresses-tab.tsx';
import { AttemptsTab } from './attempts-tab.tsx';
import { CaptchaTab } from './captcha-tab.tsx';
import { MfaTab } from './mfa-tab.tsx';
import { PasswordTab } from './password-tab.tsx';
import { settingsQuery, updateSettings } from './queries.ts';
import { changesOf, type SecuritySettings } from './settings.ts';
import { isTab, tabs, type Tab } from './tabs.ts';

const route = getRouteApi('/shell/security');

export const SecurityPage = () => {
  const { t } = useTranslation();

  return (
    <>
      <PageHeader title={t('security.title')} description={t('security.description')} />
      <QueryView query={useQuery(settingsQuery)}>{(saved) => <SecurityEditor saved={saved} />}</QueryView>
    </>
  );
};

/** One draft over all tabs. */
const SecurityEditor = ({ saved }: { saved: SecuritySettings }) => {
  const { t } = useTranslation();
  const { tab = 'password' } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [patch, setPatch] = useState<Partial<SecuritySettings>>({});
  const draft = { ...saved, ...patch };
  const changes = changesOf(saved, draft);
  const saving = useMutation({
    mutationFn: updateSettings,
    onSuccess: (updated) => {
      queries.setQueryData(settingsQuery.queryKey, updated);
      setPatch({});
      notifyDone(t('ui.saved'));
    },
  });

  const show = (next: Tab) => void navigate({ to: '/security', search: { tab: next }, replace: true });

  const props = {
    draft,
    change: (next: Partial<SecuritySettings>) => {
      setPatch((current) => ({ ...current, ...next }));
      saving.reset();
    },
  };

  return (
    <>
      <Tabs value={tab} onChange={(next) => isTab(next) && show(next)} keepMounted={false}>
        <Tabs.List mb="lg">
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`security.tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="password">
          <PasswordTab {...props} isSaved={changes.passwordPolicy === undefined} />
        </Tabs.Panel>
        <Tabs.Panel value="mfa">
          <MfaTab {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="captcha">
          <CaptchaTab {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="attempts">
          <AttemptsTab {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="addresses">
          <AddressesTab {...props} />
        </Tabs.Panel>
      </Tabs>
      {saving.error && (
        <Alert color="red" mt="lg" role="alert" title={t('security.notSaved')}>
          {saving.error.message}
        </Alert>
      )}
      <SaveBar
        dirty={Object.keys(changes).length > 0}
        saving={saving.isPending}
        onSave={() => saving.mutate(changes)}
        onDiscard={() => {
          setPatch({});
          saving.reset();
        }}
      />
    </>
  );
};
