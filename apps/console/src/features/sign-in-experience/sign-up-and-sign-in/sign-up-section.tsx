import { Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../ui/form-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import type { DraftProps } from '../draft.ts';
import type { SignUpChoice } from '../sign-in-experience.ts';
import { AddMenu } from './add-menu.tsx';
import { LockedCheckbox } from './locked-checkbox.tsx';
import { moved } from './order.ts';
import { OrderedRow } from './ordered-row.tsx';
import rowClasses from './ordered-row.module.css';
import { passwordLock, verifyLock } from './rules.ts';
import { addableChoices, signUpChoices, withSignUpChoices } from './sign-up-choices.ts';

/** What a new person is asked for. */
export const SignUpSection = ({ draft, change }: DraftProps) => {
  const { t } = useTranslation();
  const { signUp, signInMode } = draft;
  const isOpen = signInMode !== 'SignIn';

  return (
    <FormSection title={t('signInExperience.signUp.title')} description={t('signInExperience.signUp.text')}>
      <Switch
        label={t('signInExperience.signUp.open')}
        description={t(isOpen ? 'signInExperience.signUp.openHint' : 'signInExperience.signUp.closedHint')}
        checked={isOpen}
        onChange={(event) => change({ signInMode: event.currentTarget.checked ? 'SignInAndRegister' : 'SignIn' })}
      />
      <Identifiers draft={draft} change={change} />
      <LockedCheckbox
        label={t('signInExperience.signUp.password')}
        description={t('signInExperience.signUp.passwordHint')}
        checked={signUp.password}
        lock={passwordLock(draft)}
        onChange={(password) => change({ signUp: { ...signUp, password } })}
      />
      {verifyLock(draft) && <LockedCheckbox label={t('signInExperience.signUp.verify')} checked lock={verifyLock(draft)} />}
    </FormSection>
  );
};

const Identifiers = ({ draft, change }: Pick<DraftProps, 'draft' | 'change'>) => {
  const { t } = useTranslation();
  const choices = signUpChoices(draft.signUp);
  const set = (next: readonly SignUpChoice[]) => change({ signUp: withSignUpChoices(draft.signUp, next) });
  const name = (choice: SignUpChoice) => t(`signInExperience.identifier.${choice}`);

  return (
    <FormField label={t('signInExperience.signUp.identifiers')} description={t('signInExperience.signUp.identifiersHint')}>
      {choices.length === 0 && (
        <Text c="dimmed" mb="xs">
          {t('signInExperience.signUp.noIdentifier')}
        </Text>
      )}
      <ol className={rowClasses['list']}>
        {choices.map((choice, index) => (
          <OrderedRow
            key={choice}
            name={name(choice)}
            index={index}
            count={choices.length}
            removal={undefined}
            onMove={(to) => set(moved(choices, index, to))}
            onRemove={() => set(choices.filter((other) => other !== choice))}
          />
        ))}
      </ol>
      <div style={{ marginTop: 8 }}>
        <AddMenu
          label={t('signInExperience.signUp.add')}
          choices={addableChoices(choices).map((value) => ({ value, label: name(value) }))}
          onAdd={(choice) => set([...choices, choice])}
        />
      </div>
    </FormField>
  );
};
