import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyableCode } from '../../../../ui/copyable-code.tsx';
import { FormSection } from '../../../../ui/form-section.tsx';
import { Moment } from '../../../../ui/moment.tsx';
import { QueryView } from '../../../../ui/query-view.tsx';
import type { User } from '../../user.ts';
import { CreateToken } from './create-token.tsx';
import { CredentialList } from './credential-list.tsx';
import { deleteToken, tokensQuery } from './credential-queries.ts';
import { RemoveCredential } from './remove-credential.tsx';

/** Tokens that scripts of this person exchange for access tokens. */
export const PersonalTokens = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const query = useQuery(tokensQuery(user.id));
  const [creating, setCreating] = useState(false);

  return (
    <FormSection title={t('users.credentials.tokens')} description={t('users.credentials.tokensText')}>
      <QueryView query={query}>
        {(tokens) => (
          <CredentialList
            label={t('users.credentials.tokens')}
            items={tokens}
            empty={t('users.credentials.noTokens')}
            keyOf={({ name }) => name}
            renderTitle={({ name }) => name}
            renderFacts={({ name, value, expiresAt }) => (
              <>
                <CopyableCode value={value} label={name} secret />
                <div>
                  {expiresAt === null ? (
                    t('users.credentials.forever')
                  ) : (
                    <>
                      {t('users.credentials.until')} <Moment at={expiresAt} />
                    </>
                  )}
                </div>
              </>
            )}
            renderAction={({ name }) => (
              <RemoveCredential
                userId={user.id}
                name={name}
                text={t('users.credentials.removeToken')}
                remove={async () => deleteToken(user.id, name)}
              />
            )}
          />
        )}
      </QueryView>
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
          {t('users.credentials.createToken')}
        </Button>
      </div>
      <CreateToken userId={user.id} opened={creating} onClose={() => setCreating(false)} />
    </FormSection>
  );
};
