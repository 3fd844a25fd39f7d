import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../ui/form-section.tsx';
import { Moment } from '../../../../ui/moment.tsx';
import { QueryView } from '../../../../ui/query-view.tsx';
import type { User } from '../../user.ts';
import { CredentialList } from './credential-list.tsx';
import { deleteFactor, factorsQuery, type Factor } from './credential-queries.ts';
import { RemoveCredential } from './remove-credential.tsx';

export const Factors = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const query = useQuery(factorsQuery(user.id));
  const nameOf = ({ type, name }: Factor) => name ?? t(`users.credentials.factor.${type}`);

  return (
    <FormSection title={t('users.credentials.factors')} description={t('users.credentials.factorsText')}>
      <QueryView query={query}>
        {(factors) => (
          <CredentialList
            label={t('users.credentials.factors')}
            items={factors}
            empty={t('users.credentials.noFactors')}
            keyOf={({ id }) => id}
            renderTitle={nameOf}
            renderFacts={({ agent, remainCodes, createdAt, lastUsedAt }) => (
              <>
                {agent !== undefined && <div>{agent}</div>}
                {remainCodes !== undefined && <div>{t('users.credentials.codesLeft', { number: remainCodes })}</div>}
                {t('users.created')}: <Moment at={Date.parse(createdAt)} />
                {lastUsedAt !== undefined && (
                  <div>
                    {t('users.credentials.lastUsed')}: <Moment at={Date.parse(lastUsedAt)} />
                  </div>
                )}
              </>
            )}
            renderAction={(factor) => (
              <RemoveCredential
                userId={user.id}
                name={nameOf(factor)}
                text={t('users.credentials.removeFactor')}
                remove={async () => deleteFactor(user.id, factor.id)}
              />
            )}
          />
        )}
      </QueryView>
    </FormSection>
  );
};
