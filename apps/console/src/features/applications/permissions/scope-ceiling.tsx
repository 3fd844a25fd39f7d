import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { AllowScopes } from './allow-scopes.tsx';
import { AllowedList } from './allowed-list.tsx';
import { allowedScopesQuery, scopeKinds, type ScopeKind } from './consent-scopes.ts';
import { allowedItems } from './scope-items.ts';

const kinds = Object.keys(scopeKinds) as ScopeKind[]; // the keys are the kinds

/** What an application of somebody else’s may ask people for, kind by kind. */
export const ScopeCeiling = ({ path }: { path: string }) => {
  const { t } = useTranslation();
  const query = useQuery(allowedScopesQuery(path));

  return (
    <QueryView query={query}>
      {(allowed) => (
        <Stack>
          {kinds.map((kind) => {
            const items = allowedItems(kind, allowed);

            return (
              <FormSection
                key={kind}
                title={t(`applications.permissions.${kind}.title`)}
                description={t(`applications.permissions.${kind}.text`)}
              >
                <AllowedList path={path} kind={kind} items={items} />
                <AllowScopes path={path} kind={kind} allowed={items} />
              </FormSection>
            );
          })}
        </Stack>
      )}
    </QueryView>
  );
};
