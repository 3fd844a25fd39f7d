import { useApp } from '../../app/app-context.ts';
import { LinkProblem } from './link-problem.tsx';

/** The address of a failed magic link, opened by itself. */
export function OneTimeTokenError() {
  const { t } = useApp();
  return <LinkProblem problem={t('screen.oneTimeToken.incomplete')} />;
}
