import { Alert, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../../ui/form-field.tsx';
import { FormSection } from '../../../../ui/form-section.tsx';
import { JsonEditor } from '../../../../ui/json-editor.tsx';
import { notifyDone } from '../../../../ui/notify.ts';
import { SaveBar } from '../../../../ui/save-bar.tsx';
import { IdentifierFields } from '../../identifier-fields.tsx';
import type { IdentifierField, IdentifierProblem } from '../../identifier-form.ts';
import { updateUser } from '../../queries.ts';
import type { User } from '../../user.ts';
import { useUserMutation } from '../use-user-mutation.ts';
import { checkUserForm, isChanged, profileFields, userFormOf, userPatch, type UserForm, type UserProblems } from './user-form.ts';

/** Identifiers, profile and custom data of one person. */
export const SettingsTab = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const [form, setForm] = useState(() => userFormOf(user));
  const [isChecked, setIsChecked] = useState(false);
  const problems = checkUserForm(form);
  const shown = isChecked ? problems : {};
  const change = (next: Partial<UserForm>) => setForm((current) => ({ ...current, ...next }));

  const save = useUserMutation(
    async () => updateUser(user.id, userPatch(user, form)),
    (updated) => {
      setForm(userFormOf({ ...user, ...updated }));
      setIsChecked(false);
      notifyDone(t('users.saved'));
    },
  );

  const submit = () => {
    setIsChecked(true);
    if (Object.keys(problems).length === 0) save.mutate(undefined);
  };

  const discard = () => {
    setForm(userFormOf(user));
    setIsChecked(false);
    save.reset();
  };

  return (
    <Stack gap="lg">
      <FormSection title={t('users.identifiers')} description={t('users.identifiersText')}>
        <IdentifierFields
          value={form.identifiers}
          problems={identifierProblems(shown)}
          onChange={(identifiers) => change({ identifiers })}
        />
      </FormSection>
      <ProfileSection form={form} problems={shown} change={change} />
      <FormSection title={t('users.customData')} description={t('users.customDataText')}>
        <FormField label={t('users.customData')} error={shown.customData && t(`users.problem.${shown.customData}`)}>
          <JsonEditor label={t('users.customData')} value={form.customData} onChange={(customData) => change({ customData })} />
        </FormField>
      </FormSection>
      {save.error && (
        <Alert color="red" role="alert">
          {save.error.message}
        </Alert>
      )}
      <SaveBar dirty={isChanged(user, form)} saving={save.isPending} onSave={submit} onDiscard={discard} />
    </Stack>
  );
};

interface ProfileSectionProps {
  readonly form: UserForm;
  readonly problems: UserProblems;
  readonly change: (next: Partial<UserForm>) => void;
}

const ProfileSection = ({ form, problems, change }: ProfileSectionProps) => {
  const { t } = useTranslation();

  return (
    <FormSection title={t('users.profile')} description={t('users.profileText')}>
      <TextInput
        label={t('users.name')}
        value={form.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        maxLength={128}
      />
      <TextInput
        type="url"
        label={t('users.avatar')}
        placeholder="https://…"
        value={form.avatar}
        onChange={(event) => change({ avatar: event.currentTarget.value })}
        error={problems.avatar && t(`users.problem.${problems.avatar}`)}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {profileFields.map((field) => (
          <TextInput
            key={field}
            label={t(`users.profileField.${field}`)}
            value={form.profile[field]}
            onChange={(event) => change({ profile: { ...form.profile, [field]: event.currentTarget.value } })}
          />
        ))}
      </SimpleGrid>
    </FormSection>
  );
};

/** The identifier fields draw their own problems only. */
function identifierProblems({ username, primaryEmail, primaryPhone }: UserProblems) {
  const entries = Object.entries({ username, primaryEmail, primaryPhone }).filter(([, problem]) => problem !== undefined);
  return Object.fromEntries(entries) as Partial<Record<IdentifierField, IdentifierProblem>>; // checkUserForm gives these fields no other
}
