import { Stack } from '@mantine/core';
import type { DraftProps } from '../draft.ts';
import { ForgotPasswordSection } from './forgot-password-section.tsx';
import { MissingConnectors } from './missing-connectors.tsx';
import { settle } from './rules.ts';
import { SocialSection } from './social-section.tsx';
import { SignInSection } from './sign-in-section.tsx';
import { SignUpSection } from './sign-up-section.tsx';

/** Every change is settled by the rules before it is shown, so the form never stands at a combination that the server refuses. */
export const SignUpAndSignInTab = (props: DraftProps) => {
  const settled: DraftProps = { ...props, change: (patch) => props.change(settledChange(props, patch)) };

  return (
    <Stack gap="lg">
      <MissingConnectors {...settled} />
      <SignUpSection {...settled} />
      <SignInSection {...settled} />
      <SocialSection {...settled} />
      <ForgotPasswordSection {...settled} />
    </Stack>
  );
};

function settledChange({ draft }: DraftProps, patch: Parameters<DraftProps['change']>[0]): typeof patch {
  const { signUp, signIn } = settle({ ...draft, ...patch });
  return { ...patch, signUp, signIn };
}
