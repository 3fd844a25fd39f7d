import { Card, Stack } from '@mantine/core';
import { IconWorldWww } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RemoveDialog } from '../../ui/remove-dialog.tsx';
import { AddDomain } from './add-domain.tsx';
import { DomainCard } from './domain-card.tsx';
import { domainsQuery, removeDomain, type Domain } from './queries.ts';

/** Host names of the tenant's own, each with the DNS records that prove it. */
export const DomainsPage = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const domains = useQuery(domainsQuery);
  const [isAdding, setIsAdding] = useState(false);
  const [leaving, setLeaving] = useState<Domain>();
  const add = <AddButton onClick={() => setIsAdding(true)}>{t('domains.add')}</AddButton>;

  return (
    <>
      <PageHeader title={t('domains.title')} description={t('domains.description')} actions={domains.data?.length ? add : undefined} />
      <QueryView query={domains}>
        {(list) =>
          list.length === 0 ? (
            <Card>
              <EmptyState icon={IconWorldWww} title={t('domains.none')} action={add}>
                {t('domains.noneText')}
              </EmptyState>
            </Card>
          ) : (
            <Stack>
              {list.map((domain) => (
                <DomainCard key={domain.id} listed={domain} onRemove={() => setLeaving(domain)} />
              ))}
            </Stack>
          )
        }
      </QueryView>
      <AddDomain opened={isAdding} onClose={() => setIsAdding(false)} />
      <RemoveDialog
        item={leaving}
        title={({ domain }) => t('domains.removeTitle', { domain })}
        losses={[t('domains.losses.address'), t('domains.losses.tokens')]}
        confirmLabel={t('domains.remove')}
        onRemove={async (domain) => {
          await removeDomain(domain);
          await queries.invalidateQueries({ queryKey: domainsQuery.queryKey });
          notifyDone(t('domains.removed', { domain: domain.domain }));
        }}
        onClose={() => setLeaving(undefined)}
      >
        {t('domains.removeText')}
      </RemoveDialog>
    </>
  );
};
