import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { readClaims, signOut } from '../../app/auth.ts';
import { BarePage } from '../../app/bare-page.tsx';
import { basePathOf, currentTenantId } from '../../app/location.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { myInvitationsQuery, tenantsQuery, type MyInvitation, type Tenant } from '../tenants/queries.ts';
import { InvitationCard } from './invitation-card.tsx';
import { onlyTenant } from './only-tenant.ts';
import { OtherAddress } from './other-address.tsx';
import { TenantLink } from './tenant-link.tsx';

const route = getRouteApi('/invitations');

/** What somebody who signs in may work on, and what they are invited to. */
export const InvitationsPage = () => {
  const { t } = useTranslation();
  const { denied = false, for: invited } = route.useSearch();
  const tenants = useQuery(tenantsQuery);
  const invitations = useQuery(myInvitationsQuery);
  const claims = useQuery({ queryKey: ['claims'], queryFn: readClaims, staleTime: Infinity });

  useEffect(() => {
    document.title = `${t('invitations.title')} · ${t('app.name')}`;
  }, [t]);

  return (
    <BarePage title={t('invitations.title')} action={{ label: t('app.signOut'), onClick: () => void signOut(), quiet: true }}>
      <Stack miw={{ base: 0, xs: 420 }}>
        {denied && <p>{t('invitations.denied', { tenant: currentTenantId })}</p>}
        <QueryView query={claims}>
          {({ email, username }) => (
            <>
              {invited !== undefined && isForAnother(invited, email) && <OtherAddress invited={invited} name={email ?? username ?? ''} />}
              <QueryView query={tenants}>
                {(mine) => (
                  <QueryView query={invitations}>
                    {(waiting) => (
                      <Choices
                        {...{ tenants: mine, invitations: waiting, denied }}
                        isForAnother={isForAnother(invited, email)}
                        name={email ?? username ?? ''}
                      />
                    )}
                  </QueryView>
                )}
              </QueryView>
            </>
          )}
        </QueryView>
      </Stack>
    </BarePage>
  );
};

type ChoicesProps = {
  tenants: readonly Tenant[];
  invitations: readonly MyInvitation[];
  denied: boolean;
  isForAnother: boolean;
  name: string;
};

/** Of the invitation that is followed, and of who is signed in. */
const isForAnother = (invited: string | undefined, email: string | null | undefined) =>
  invited !== undefined && invited.toLowerCase() !== email?.toLowerCase();

const Choices = ({ name, ...situation }: ChoicesProps) => {
  const { t } = useTranslation();
  const { tenants, invitations } = situation;
  const only = onlyTenant({ ...situation, currentTenantId });

  useEffect(() => {
    if (only) {
      window.location.replace(basePathOf(only.id));
    }
  }, [only]);

  if (only) {
    return null;
  }

  return (
    <>
      {invitations.map((invitation) => (
        <InvitationCard key={invitation.id} invitation={invitation} />
      ))}
      {tenants.map((tenant) => (
        <TenantLink key={tenant.id} tenant={tenant} />
      ))}
      {tenants.length === 0 && invitations.length === 0 && <p>{t('invitations.none', { name })}</p>}
    </>
  );
};
