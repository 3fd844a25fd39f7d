import { Button, Stack } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readClaims } from '../../app/auth.ts';
import { currentTenantId } from '../../app/location.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { tenantsQuery } from '../tenants/queries.ts';
import { InvitationList } from './invitation-list.tsx';
import { InviteMember } from './invite-member.tsx';
import { MemberList } from './member-list.tsx';
import { membersQuery } from './queries.ts';

/** Who works on the tenant in view. Administrators decide about it, collaborators see it. */
export const MembersPage = () => {
  const { t } = useTranslation();
  const members = useQuery(membersQuery);
  const claims = useQuery({ queryKey: ['claims'], queryFn: readClaims, staleTime: Infinity });
  const { data: tenants = [] } = useQuery(tenantsQuery);
  const mayDecide = tenants.find(({ id }) => id === currentTenantId)?.role === 'admin';
  const [inviting, setInviting] = useState(false);

  return (
    <>
      <PageHeader
        title={t('members.title')}
        description={t('members.description')}
        actions={
          mayDecide && (
            <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
              {t('members.invite')}
            </Button>
          )
        }
      />
      <Stack>
        <QueryView query={claims}>
          {({ sub }) => <QueryView query={members}>{(list) => <MemberList members={list} myId={sub} mayDecide={mayDecide} />}</QueryView>}
        </QueryView>
        {mayDecide && <InvitationList />}
      </Stack>
      <InviteMember opened={inviting} onClose={() => setInviting(false)} />
    </>
  );
};
