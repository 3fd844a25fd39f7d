import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { IdentifierType } from '../../app/page-data.ts';
import { useAction } from '../../app/use-action.ts';
import { mayComeFromProvider, mayRegister, maySignIn, needsAgreement } from '../../flow/sign-up-rules.ts';
import { Form } from '../../ui/form.tsx';
import { IdentifierField, useIdentifierDraft, useIdentifierProblem } from '../../ui/identifier-field/identifier-field.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Terms } from '../../ui/terms.tsx';
import { SocialButtons } from '../social/social-buttons.tsx';
import { NotFound } from '../not-found.tsx';

/** A new account begins with its identifier: a user name gets its password next, an address gets a code. */
export function Register() {
  const { experience } = useApp();
  return mayRegister(experience) || mayComeFromProvider(experience) ? <RegisterForm /> : <NotFound />;
}

function RegisterForm() {
  const { experience, t, flow, memory, data, entry, location } = useApp();
  const types = useShownTypes();
  const draft = useIdentifierDraft(entry.loginHint);
  const [hasAgreed, setAgreed] = useState(memory.read().hasAgreed ?? false);
  const [problems, setProblems] = useState<{ identifier?: string; terms?: string }>({});
  const action = useAction();
  const describe = useIdentifierProblem(types);

  const submit = () => {
    const resolved = draft.resolve(types);
    const found = {
      ...('problem' in resolved && { identifier: describe(resolved.problem) }),
      ...(needsAgreement(experience, 'Register') && !hasAgreed && { terms: t('terms.problem') }),
    };
    setProblems(found);
    if ('problem' in resolved || Object.keys(found).length > 0) return;
    const { type, value } = resolved.identifier;
    draft.keep();
    memory.update({ hasAgreed });
    void action.run(async () => {
      const enterprise = await flow.findEnterprise(resolved.identifier);
      if (enterprise) return enterprise;
      return type === 'username' ? flow.registerUsername(value) : flow.beginWithCode('Register', { type, value });
    });
  };

  const mayLeave = () => {
    const mustAgree = needsAgreement(experience, 'Register') && !hasAgreed;
    setProblems(mustAgree ? { terms: t('terms.problem') } : {});
    memory.update({ hasAgreed });
    return !mustAgree;
  };
  const hasForm = types.length > 0;
  const terms = <Terms event="Register" hasAgreed={hasAgreed} onChange={setAgreed} problem={problems.terms} />;
  return (
    <Screen title={t('screen.register.title')} lead={data.app && t('screen.register.lead', { app: data.app.name })}>
      {!hasForm && terms}
      {hasForm && (
        <Form onSubmit={submit}>
          <IdentifierField draft={draft} types={types} problem={problems.identifier ?? action.problem} autoFocus isNew />
          {terms}
          <SubmitButton isPending={action.isPending}>{t('action.createAccount')}</SubmitButton>
        </Form>
      )}
      {location.path !== '/identifier-register' && <SocialButtons isAlternative={hasForm} mayLeave={mayLeave} />}
      {maySignIn(experience) && location.path !== '/identifier-register' && (
        <p class="lt-switch">
          {t('screen.register.hasAccount')} <ScreenLink path="/sign-in">{t('action.signIn')}</ScreenLink>
        </p>
      )}
    </Screen>
  );
}

function useShownTypes(): readonly IdentifierType[] {
  const { experience, location, entry } = useApp();
  const all = experience.signUp.identifiers;
  const limited = location.path === '/identifier-register' ? all.filter((type) => entry.identifiers.includes(type)) : all;
  return limited.length > 0 ? limited : all;
}
