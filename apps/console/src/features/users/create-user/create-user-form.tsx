import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePassword } from '../generate-password.ts';
import { IdentifierFields } from '../identifier-fields.tsx';
import { checkIdentifiers, emptyIdentifiers, toIdentifiers } from '../identifier-form.ts';
import { PasswordChoice, type PasswordMode } from '../password-choice.tsx';
import { createUser, usersKey, type NewUser } from '../queries.ts';
import type { User } from '../user.ts';

interface CreateUserFormProps {
  readonly onCreated: (created: { user: User; password: string }) => void;
  readonly onCancel: () => void;
}

export const CreateUserForm = ({ onCreated, onCancel }: CreateUserFormProps) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [identifiers, setIdentifiers] = useState(emptyIdentifiers);
  const [mode, setMode] = useState<PasswordMode>('generated');
  const [typed, setTyped] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const problems = checkIdentifiers(identifiers, true);
  const isPasswordMissing = mode === 'typed' && typed === '';

  const create = useMutation({
    mutationFn: async (password: string) => {
      const given = Object.entries({ ...toIdentifiers(identifiers), name: name.trim(), password }).filter(([, value]) => value !== '');
      const user: NewUser = Object.fromEntries(given);
      return { user: await createUser(user), password };
    },
    onSuccess: async (created) => {
      await client.invalidateQueries({ queryKey: usersKey });
      onCreated(created);
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(problems).length > 0 || isPasswordMissing) return;
    create.mutate(mode === 'generated' ? generatePassword() : mode === 'typed' ? typed : '');
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <IdentifierFields value={identifiers} problems={isChecked ? problems : {}} onChange={setIdentifiers} />
        <TextInput
          label={t('users.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={128}
          autoComplete="off"
        />
        <PasswordChoice
          mode={mode}
          onMode={setMode}
          typed={typed}
          onTyped={setTyped}
          isOptional
          isMissing={isChecked && isPasswordMissing}
        />
        {create.error && (
          <Alert color="red" role="alert">
            {create.error.message}
          </Alert>
        )}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('users.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
