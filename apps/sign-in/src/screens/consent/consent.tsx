import { useEffect, useState } from 'preact/hooks';
import type { ConsentInfo } from '../../api/experience-api.ts';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { ApprovalNote } from '../approve/approval-note.tsx';
import { AuthorizationDetails } from './authorization-details.tsx';
import { ConsentScopes } from './consent-scopes.tsx';
import { OrganizationChoice } from './organization-choice.tsx';

/** A third-party application asks for data, or any application for a person's approval by a message: who asks, what for, in whose name, and both answers. */
export function Consent() {
  const { api, t } = useApp();
  const [info, setInfo] = useState<ConsentInfo>();
  const loading = useAction();
  useEffect(() => {
    void loading.run(async () => setInfo(await api.readConsent()));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- read once
  }, [api]);
  if (info) return <ConsentForm info={info} />;
  return <Screen title={t('screen.consent.loading')}>{loading.problem && <Banner tone="danger">{loading.problem}</Banner>}</Screen>;
}

function ConsentForm({ info }: { info: ConsentInfo }) {
  const { api, t } = useApp();
  const action = useAction();
  const organizations = info.organizations ?? [];
  const { host } = info.application;
  const takesOne = host !== undefined;
  const [chosen, setChosen] = useState<readonly string[]>(takesOne ? [] : organizations.map(({ id }) => id));
  const app = info.application.displayName ?? info.application.name;
  const { name, username, primaryEmail, primaryPhone } = info.user;
  const user = name ?? username ?? primaryEmail ?? primaryPhone ?? '';

  const allow = () =>
    void action.run(async () => {
      const { redirectTo } = await api.grantConsent({
        consentId: info.consentId,
        ...(organizations.length > 0 && { organizationIds: chosen }),
      });
      return { type: 'leave', href: redirectTo };
    });
  const refuse = () => void action.run(async () => ({ type: 'leave', href: (await api.abort()).redirectTo }));
  const toggle = (id: string) => {
    if (takesOne) setChosen([id]);
    else setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  return (
    <Screen
      title={t(info.approval ? 'screen.approve.title' : 'screen.consent.title', { app })}
      lead={user && t('screen.consent.lead', { user })}
      focusTitle
    >
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <Form onSubmit={allow}>
        {host !== undefined && <Banner tone="info">{t('screen.consent.unregistered', { app, host })}</Banner>}
        {info.approval && <ApprovalNote approval={info.approval} app={app} />}
        <ConsentScopes info={info} />
        <AuthorizationDetails details={info.authorizationDetails ?? []} />
        {organizations.length > 0 && (
          <fieldset class="lt-group">
            <legend>{t(takesOne ? 'screen.consent.organization' : 'screen.consent.organizations')}</legend>
            {organizations.map((organization) => (
              <OrganizationChoice
                key={organization.id}
                organization={organization}
                takesOne={takesOne}
                isChosen={chosen.includes(organization.id)}
                onToggle={() => toggle(organization.id)}
              />
            ))}
          </fieldset>
        )}
        <SubmitButton isPending={action.isPending}>{t(info.approval ? 'screen.approve.approve' : 'screen.consent.allow')}</SubmitButton>
        <button type="button" class="lt-button lt-button-quiet" disabled={action.isPending} onClick={refuse}>
          {t(info.approval ? 'screen.approve.deny' : 'screen.consent.deny')}
        </button>
      </Form>
      <ApplicationTerms info={info} app={app} />
    </Screen>
  );
}

function ApplicationTerms({ info, app }: { info: ConsentInfo; app: string }) {
  const { t } = useApp();
  const { termsOfUseUrl, privacyPolicyUrl } = info.application;
  if (!termsOfUseUrl && !privacyPolicyUrl) return null;
  return (
    <p class="lt-terms">
      {t('screen.consent.terms', { app })} {termsOfUseUrl && <a href={termsOfUseUrl}>{t('terms.use')}</a>}{' '}
      {privacyPolicyUrl && <a href={privacyPolicyUrl}>{t('terms.privacy')}</a>}
    </p>
  );
}
