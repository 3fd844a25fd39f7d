import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import { TextLink } from '../../../ui/links.tsx';
import type { DraftProps } from '../draft.ts';
import type { ForgotPasswordMethod } from '../sign-in-experience.ts';
import { chosenForgotPassword, connectorFor, forgotPasswordOptions, neededForgotPassword } from './rules.ts';

/** How a person who forgot the password proves who they are. */
export const ForgotPasswordSection = ({ draft, connectors, change }: DraftProps) => {
  const { t } = useTranslation();
  const chosen = chosenForgotPassword(draft, connectors);
  const needed = neededForgotPassword(draft, connectors);

  const toggle = (method: ForgotPasswordMethod, isOn: boolean) =>
    change({ forgotPasswordMethods: forgotPasswordOptions.filter((option) => (option === method ? isOn : chosen.includes(option))) });

  return (
    <FormSection title={t('signInExperience.forgot.title')} description={t('signInExperience.forgot.text')}>
      <Stack gap="sm">
        {forgotPasswordOptions.map((method) => {
          const isChosen = chosen.includes(method);
          const isMissing = !connectors[connectorFor(method)];
          const isKept = method === needed;

          return (
            <Checkbox
              key={method}
              label={t(`signInExperience.forgot.${method}`)}
              description={
                isMissing ? (
                  <TextLink to="/connectors" target="_blank" underline="always" size="sm">
                    {t(`signInExperience.missing.setUp.${connectorFor(method)}`)}
                  </TextLink>
                ) : (
                  isKept && t('signInExperience.forgot.kept')
                )
              }
              checked={isChosen}
              disabled={(isMissing && !isChosen) || isKept}
              onChange={(event) => toggle(method, event.currentTarget.checked)}
            />
          );
        })}
      </Stack>
    </FormSection>
  );
};
