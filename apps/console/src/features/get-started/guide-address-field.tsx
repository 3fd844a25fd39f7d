import { Button, Card, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { notifyDone } from '../../ui/notify.ts';
import { AddressList } from '../applications/address-list.tsx';
import { addressProblems, withoutEmpty } from '../applications/address.ts';
import type { Application } from '../applications/application.ts';
import { updateApplication } from '../applications/queries.ts';

type GuideAddressFieldProps = {
  application: Application;
  list: 'redirectUris' | 'postLogoutRedirectUris';
  suggested: string | undefined;
};

/** The application's own list of addresses, to be changed without leaving the guide; it starts with the sample's address. */
export const GuideAddressField = ({ application, list, suggested }: GuideAddressFieldProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { oidcClientMetadata } = application;
  const registered = oidcClientMetadata[list];
  const [addresses, setAddresses] = useState(registered.length > 0 ? registered : [suggested ?? '']);
  const [checked, setChecked] = useState(false);
  const problems = addressProblems(addresses);
  const wanted = withoutEmpty(addresses);
  const saved = wanted.length > 0 && wanted.join('\n') === registered.join('\n');

  const saving = useMutation({
    mutationFn: async () => updateApplication(application.id, { oidcClientMetadata: { ...oidcClientMetadata, [list]: wanted } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['applications', application.id] });
      notifyDone(t('ui.saved'));
    },
  });

  const save = () => {
    setChecked(true);

    if (problems.size === 0) {
      saving.mutate();
    }
  };

  return (
    <Card my="md" bg="var(--lintel-paper)" padding="md">
      <AddressList
        label={t(`applications.${list}`)}
        addresses={addresses}
        onChange={setAddresses}
        problems={checked ? problems : undefined}
        error={saving.error?.message}
      />
      <Group mt="sm">
        <Button onClick={save} loading={saving.isPending} disabled={saved}>
          {saved ? t('getStarted.guide.saved') : t('getStarted.guide.save')}
        </Button>
      </Group>
    </Card>
  );
};
