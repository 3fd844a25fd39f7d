import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';

const waitSeconds = 60;

interface ResendProps {
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly onResend: () => void;
}

/** Another code, after a minute. The countdown is read out at its start, at every tenth second and when it is over. */
export function Resend({ sentAt, onResend }: ResendProps) {
  const { t } = useApp();
  const left = useSecondsUntil(sentAt + waitSeconds * 1000);
  const announced = left > 0 ? t('code.resendIn', { seconds: Math.ceil(left / 10) * 10 }) : t('code.resendReady');
  return (
    <p class="lt-resend">
      {left > 0 ? (
        <span aria-hidden="true">{t('code.resendIn', { seconds: left })}</span>
      ) : (
        <button type="button" class="lt-link-button" onClick={onResend}>
          {t('code.resend')}
        </button>
      )}
      <span class="lt-visually-hidden" aria-live="polite">
        {announced}
      </span>
    </p>
  );
}

function useSecondsUntil(time: number): number {
  const [left, setLeft] = useState(() => secondsUntil(time));
  useEffect(() => {
    setLeft(secondsUntil(time));
    const timer = setInterval(() => {
      setLeft(secondsUntil(time));
      if (secondsUntil(time) === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [time]);
  return left;
}

const secondsUntil = (time: number): number => Math.max(0, Math.ceil((time - Date.now()) / 1000));
