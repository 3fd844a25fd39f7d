import { Checkbox, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../ui/notify.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { idTokenQuery, saveIdToken } from './queries.ts';

const extendedClaims = [
  'roles',
  'organizations',
  'organization_data',
  'organization_roles',
  'custom_data',
  'identities',
  'sso_identities',
] as const;
type ExtendedClaim = (typeof extendedClaims)[number];

const known = (claims: readonly string[] = []): ExtendedClaim[] => extendedClaims.filter((claim) => claims.includes(claim));

/** Which of the larger claims stand in ID tokens too; user info always has them. */
export const IdTokenClaims = () => (
  <QueryView query={useQuery(idTokenQuery)}>{(config) => <ClaimsForm enabled={known(config.enabledExtendedClaims)} />}</QueryView>
);

const ClaimsForm = ({ enabled }: { enabled: ExtendedClaim[] }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { claims: enabled } });
  const saving = useMutation({
    mutationFn: async (claims: ExtendedClaim[]) => saveIdToken({ enabledExtendedClaims: claims }),
    onSuccess: (saved) => {
      queries.setQueryData(idTokenQuery.queryKey, saved);
      form.setInitialValues({ claims: known(saved.enabledExtendedClaims) });
      form.reset();
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });

  return (
    <>
      <FormSection title={t('customClaims.idToken.title')} description={t('customClaims.idToken.text')}>
        <Checkbox.Group
          aria-label={t('customClaims.idToken.title')}
          value={form.values.claims}
          onChange={(claims) => form.setFieldValue('claims', known(claims))}
        >
          <Stack gap="sm">
            {extendedClaims.map((claim) => (
              <Checkbox key={claim} value={claim} label={claim} description={t(`customClaims.idToken.claims.${claim}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </FormSection>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => saving.mutate(form.values.claims)} onDiscard={form.reset} />
    </>
  );
};
