import { Stack } from '@mantine/core';
import type { User } from '../../user.ts';
import { Factors } from './factors.tsx';
import { LinkedAccounts } from './linked-accounts.tsx';
import { PersonalTokens } from './personal-tokens.tsx';

/** What a person has beside the password: second factors, accounts elsewhere, tokens for scripts. */
export const CredentialsTab = ({ user }: { user: User }) => (
  <Stack>
    <Factors user={user} />
    <LinkedAccounts user={user} />
    <PersonalTokens user={user} />
  </Stack>
);
