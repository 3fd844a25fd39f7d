import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { IdentifierType } from '../../app/page-data.ts';
import { useAction } from '../../app/use-action.ts';
import { isPasswordOnly, mayRegister, maySignIn, needsAgreement, waysToProve } from '../../flow/sign-up-rules.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { IdentifierField, useIdentifierDraft, useIdentifierProblem } from '../../ui/identifier-field/identifier-field.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Terms } from '../../ui/terms.tsx';
import { Register } from '../register/register.tsx';
import { SocialButtons } from '../social/social-buttons.tsx';
import { EnterpriseLink } from '../single-sign-on/enterprise-link.tsx';
import { ForgotPasswordLink } from './forgot-password-link.tsx';

interface Problems {
  readonly identifier?: string;
  readonly password?: string | undefined;
  readonly terms?: string;
}

/** The first screen: who is it? With passwords alone also: prove it. `/identifier-sign-in` is the same for an application that has its own way around. */
export function SignIn() {
  const { experience } = useApp();
  return maySignIn(experience) ? <SignInForm /> : <Register />;
}

function SignInForm() {
  const { experience, t, flow, memory, go, data, entry, location, lastUsed } = useApp();
  const types = useShownTypes();
  const draft = useIdentifierDraft(entry.loginHint);
  const [password, setPassword] = useState('');
  const [hasAgreed, setAgreed] = useState(memory.read().hasAgreed ?? false);
  const [problems, setProblems] = useState<Problems>({});
  const action = useAction();
  const describe = useIdentifierProblem(types);
  const isOneStep = isPasswordOnly(experience);
  const last = lastUsed.read();

  const submit = () => {
    const resolved = draft.resolve(types);
    const found: Problems = {
      ...('problem' in resolved && { identifier: describe(resolved.problem) }),
      ...(isOneStep && !password && { password: t('field.problem.password') }),
      ...(needsAgreement(experience, 'SignIn') && !hasAgreed && { terms: t('terms.problem') }),
    };
    const isMaybeEnterprise = 'identifier' in resolved && flow.isMaybeEnterprise(resolved.identifier);
    const blocking = { ...found, ...(isMaybeEnterprise && { password: undefined }) };
    setProblems(blocking);
    if ('problem' in resolved || Object.values(blocking).some(Boolean)) return;
    const { identifier } = resolved;
    draft.keep();
    memory.update({ hasAgreed, identifier });
    void action.run(async () => {
      const enterprise = await flow.findEnterprise(identifier);
      if (enterprise) return enterprise;
      if (found.password) return setProblems(found);
      if (isOneStep) return flow.signInWithPassword(identifier, password);
      const method = experience.signIn.methods.find((candidate) => candidate.identifier === identifier.type);
      const isCodeFirst = method && waysToProve(method)[0] === 'code';
      if (isCodeFirst && identifier.type !== 'username')
        return flow.beginWithCode('SignIn', { type: identifier.type, value: identifier.value });
      return go({ type: 'screen', path: '/sign-in/password' });
    });
  };

  const mayLeave = () => {
    const mustAgree = needsAgreement(experience, 'SignIn') && !hasAgreed;
    setProblems(mustAgree ? { terms: t('terms.problem') } : {});
    memory.update({ hasAgreed });
    return !mustAgree;
  };
  const hasForm = types.length > 0;
  const terms = <Terms event="SignIn" hasAgreed={hasAgreed} onChange={setAgreed} problem={problems.terms} />;
  const badge = last && last.type !== 'social' && types.length > 1 && types.includes(last.type) && (
    <span class="lt-badge">{t('lastUsed', { name: t(`identifier.${last.type}`) })}</span>
  );
  return (
    <Screen title={data.app ? t('screen.signIn.titleFor', { app: data.app.name }) : t('screen.signIn.title')}>
      {action.problem && !isOneStep && <Banner tone="danger">{action.problem}</Banner>}
      {!hasForm && terms}
      {hasForm && (
        <Form onSubmit={submit}>
          <IdentifierField draft={draft} types={types} problem={problems.identifier} badge={badge} autoFocus />
          {isOneStep && <PasswordField value={password} onInput={setPassword} problem={problems.password ?? action.problem} />}
          {isOneStep && <ForgotPasswordLink />}
          {terms}
          <SubmitButton isPending={action.isPending}>{t(isOneStep ? 'action.signIn' : 'action.continue')}</SubmitButton>
        </Form>
      )}
      {location.path !== '/identifier-sign-in' && <SocialButtons isAlternative={hasForm} mayLeave={mayLeave} />}
      <EnterpriseLink />
      {mayRegister(experience) && location.path !== '/identifier-sign-in' && (
        <p class="lt-switch">
          {t('screen.signIn.noAccount')} <ScreenLink path="/register">{t('action.createAccount')}</ScreenLink>
        </p>
      )}
    </Screen>
  );
}

/** Kinds of identifier with a way in, limited to those the application asked to show. */
function useShownTypes(): readonly IdentifierType[] {
  const { experience, location, entry } = useApp();
  const all = experience.signIn.methods.map(({ identifier }) => identifier);
  const limited = location.path === '/identifier-sign-in' ? all.filter((type) => entry.identifiers.includes(type)) : all;
  return limited.length > 0 ? limited : all;
}
