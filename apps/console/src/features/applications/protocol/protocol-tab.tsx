import { Alert, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import { hasSecrets, hasSignIn, type Application } from '../application.ts';
import { updateApplication } from '../queries.ts';
import { AlgorithmSelect } from './algorithm-select.tsx';
import { ClientAuthentication } from './client-authentication.tsx';
import {
  jwksProblem,
  securityProfiles,
  switches,
  tenantAlgorithms,
  toProtocolForm,
  toProtocolPatch,
  type ProtocolForm,
} from './protocol-form.ts';
import { ProtocolSwitch } from './protocol-switch.tsx';
import { RequestSettings } from './request-settings.tsx';

/** How strictly the application speaks OAuth 2.0 and OpenID Connect. */
export const ProtocolTab = ({ application }: { application: Application }) => {
  const { t } = useTranslation();
  const { form, saving } = useSavedForm<ProtocolForm>({
    initialValues: toProtocolForm(application),
    validate: {
      jwks: (text) => {
        const problem = jwksProblem(text);

        return problem ? t(`protocol.jwksProblems.${problem}`) : null;
      },
    },
    save: async (values) => toProtocolForm(await updateApplication(application.id, toProtocolPatch(values))),
    queryKey: ['applications'],
  });

  return (
    <SavedForm form={form} saving={saving}>
      <FormSection title={t('protocol.profile')} description={t('protocol.profileText')}>
        <Radio.Group aria-label={t('protocol.profile')} {...form.getInputProps('securityProfile')}>
          <Stack gap="sm">
            {securityProfiles.map((profile) => (
              <Radio
                key={profile}
                value={profile}
                label={t(`protocol.profiles.${profile}`)}
                description={t(`protocol.profileHints.${profile}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      </FormSection>
      {hasSecrets(application.type) && <ClientAuthentication form={form} />}
      {hasSignIn(application.type) && <RequestSettings form={form} hasKeys={hasSecrets(application.type)} />}
      <FormSection title={t('protocol.tokens')} description={t('protocol.tokensText')}>
        {switches.tokens
          .filter((name) => hasSignIn(application.type) || name !== 'requireAuthTime')
          .map((name) => (
            <ProtocolSwitch key={name} form={form} name={name} />
          ))}
        {hasSignIn(application.type) && (
          <>
            <AlgorithmSelect form={form} field="idTokenSignedResponseAlg" algorithms={tenantAlgorithms} />
            <AlgorithmSelect form={form} field="userinfoSignedResponseAlg" algorithms={tenantAlgorithms} />
          </>
        )}
      </FormSection>
      {saving.error && (
        <Alert color="red" role="alert">
          {saving.error.message}
        </Alert>
      )}
    </SavedForm>
  );
};
