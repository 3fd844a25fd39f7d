import type { ComponentChildren } from 'preact';
import { WebAuthnError } from '@simplewebauthn/browser';
import { ApiFailure } from '../../api/api-failure.ts';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import type { Next } from '../../flow/next.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { OtherWays } from './other-ways.tsx';

interface PasskeyScreenProps {
  readonly kind: 'bind' | 'verify';
  readonly onStart: () => Promise<Next>;
  readonly beforeButton?: ComponentChildren;
}

/** Browsers ask the device only after a press: one button that can be pressed again. */
export function PasskeyScreen({ kind, onStart, beforeButton }: PasskeyScreenProps) {
  const { t } = useApp();
  const action = useAction();
  const start = () =>
    void action.run(async () => {
      try {
        return await onStart();
      } catch (failure) {
        if (!isOfTheDevice(failure)) throw failure;
        // The person thought better of it, or the device could not: what the server knows has not changed.
        throw new ApiFailure({ code: isKnown(failure) ? 'passkey.known' : 'passkey.cancelled', status: 0 });
      }
    });
  return (
    <Screen title={t(`mfa.passkey.${kind}Title`)} lead={t(`mfa.passkey.${kind}Lead`)} focusTitle>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <Form onSubmit={start}>
        {beforeButton}
        <SubmitButton isPending={action.isPending}>{t(`mfa.passkey.${kind}`)}</SubmitButton>
      </Form>
      <OtherWays path={kind === 'bind' ? '/mfa-binding' : '/mfa-verification'} />
    </Screen>
  );
}

const isOfTheDevice = (failure: unknown): failure is Error =>
  failure instanceof WebAuthnError || failure instanceof DOMException || (failure instanceof Error && failure.name === 'NotAllowedError');

const isKnown = (failure: Error): boolean =>
  failure instanceof WebAuthnError && failure.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
