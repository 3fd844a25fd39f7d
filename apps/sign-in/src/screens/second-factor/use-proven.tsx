import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { Next } from '../../flow/next.ts';
import { createSecondFactorApi } from './second-factor-api.ts';

/** What follows a second factor that was proven, and the tick that has it not asked for in this browser for a while. */
export function useProven(): { readonly goOn: () => Promise<Next>; readonly trust: ComponentChildren } {
  const { api, experience, flow, t } = useApp();
  const [isTrusted, setTrusted] = useState(false);
  const { enabled, durationDays = 30 } = experience.trustedDevice ?? {};
  const goOn = async () => {
    // An organization of theirs may forbid it: that is no reason not to let them in.
    if (isTrusted)
      await createSecondFactorApi(api)
        .trustDevice()
        .catch(() => undefined);
    return flow.goOn();
  };
  const trust = enabled ? (
    <label class="lt-checkbox">
      <input type="checkbox" checked={isTrusted} onChange={({ currentTarget }) => setTrusted(currentTarget.checked)} />
      <span>{t('mfa.trust', { days: durationDays })}</span>
    </label>
  ) : null;
  return { goOn, trust };
}
