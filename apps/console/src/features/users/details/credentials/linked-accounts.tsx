import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../ui/form-section.tsx';
import { QueryView } from '../../../../ui/query-view.tsx';
import type { User } from '../../user.ts';
import { CredentialList } from './credential-list.tsx';
import { identitiesQuery, unlinkIdentity } from './credential-queries.ts';
import { RemoveCredential } from './remove-credential.tsx';

/** Accounts elsewhere that a person signs in with. Those of an enterprise come and go with its connector. */
export const LinkedAccounts = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const query = useQuery(identitiesQuery(user.id));

  return (
    <FormSection title={t('users.credentials.accounts')} description={t('users.credentials.accountsText')}>
      <QueryView query={query}>
        {({ socialIdentities, ssoIdentities }) => (
          <Stack>
            <CredentialList
              label={t('users.credentials.social')}
              items={socialIdentities}
              empty={t('users.credentials.noSocial')}
              keyOf={({ target }) => target}
              renderTitle={({ target }) => target}
              renderFacts={({ identity }) => `${t('users.credentials.accountId')}: ${identity.userId}`}
              renderAction={({ target }) => (
                <RemoveCredential
                  userId={user.id}
                  name={target}
                  text={t('users.credentials.unlink')}
                  remove={async () => unlinkIdentity(user.id, target)}
                />
              )}
            />
            {ssoIdentities.length > 0 && (
              <CredentialList
                label={t('users.credentials.enterprise')}
                items={ssoIdentities}
                empty=""
                keyOf={({ ssoConnectorId }) => ssoConnectorId}
                renderTitle={({ ssoIdentity }) => ssoIdentity.issuer}
                renderFacts={({ ssoIdentity }) => `${t('users.credentials.accountId')}: ${ssoIdentity.identityId}`}
                renderAction={() => null}
              />
            )}
          </Stack>
        )}
      </QueryView>
    </FormSection>
  );
};
