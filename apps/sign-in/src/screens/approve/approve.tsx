import { useEffect, useRef, useState } from 'preact/hooks';
import { readFormToken } from '../../api/device-api.ts';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { Screen } from '../../ui/screen.tsx';

/**
 * Where the link of a message leads that asks for somebody's approval (OpenID Connect CIBA). Opening it answers nothing: it begins a sign-in, or
 * finds one, and only that person is shown the request, on the page of consent.
 */
export function Approve() {
  const { location, t } = useApp();
  const problem = location.query.get('problem');
  const request = location.query.get('request');
  if (problem === 'device_aborted') {
    return <Screen title={t('screen.approve.deniedTitle')} lead={t('screen.approve.deniedLead')} focusTitle />;
  }
  if (problem !== null || request === null) {
    const text = problem === 'device_session_lost' ? t('screen.approve.lost') : t('screen.approve.over');
    return <Screen title={t('screen.approve.problemTitle')} lead={text} focusTitle />;
  }
  return <Begin request={request} />;
}

/** A form that the browser itself posts: the answer leads on to the sign-in. */
function Begin({ request }: { request: string }) {
  const { data, t } = useApp();
  const action = useAction();
  const form = useRef<HTMLFormElement>(null);
  const [xsrf, setXsrf] = useState<string>();
  useEffect(() => {
    void action.run(async () => setXsrf(await readFormToken(data.phrases.lng)));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- begun once
  }, []);
  useEffect(() => {
    if (xsrf !== undefined) form.current?.submit();
  }, [xsrf]);
  return (
    <Screen title={t('screen.approve.opening')}>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <form ref={form} method="post" action="/oidc/device">
        <input type="hidden" name="xsrf" value={xsrf} />
        <input type="hidden" name="user_code" value={request} />
        <input type="hidden" name="confirm" value="yes" />
      </form>
    </Screen>
  );
}
