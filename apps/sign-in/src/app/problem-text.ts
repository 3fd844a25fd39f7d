import { ApiFailure } from '../api/api-failure.ts';
import type { PhraseValues, Translate } from './translate.ts';

/** What to tell a person about a failed call: what happened and what to do next. Our own sentence first, the server's else. */
export function problemText(t: Translate, failure: unknown): string {
  if (!(failure instanceof ApiFailure)) return t('problem.page.server');
  if (failure.code === 'password.rejected') return rejectedPasswordText(t, failure);
  // A script of the tenant refused, in its own words.
  const { message } = valuesOf(failure.data);
  if (failure.code === 'action.general' && message !== undefined) return String(message);
  const key = `problem.${failure.code}`;
  if (t.has(key)) return t(key, valuesOf(failure.data));
  return failure.publicMessage || t('problem.page.server');
}

interface PasswordIssue {
  readonly code: string;
  readonly interpolation?: PhraseValues;
}

/** All reasons at once: a person should not have to find them one by one. */
function rejectedPasswordText(t: Translate, { data, publicMessage }: ApiFailure): string {
  const issues = Array.isArray(data) ? data.filter(isPasswordIssue) : [];
  const sentences = issues.flatMap(({ code, interpolation }) => {
    const key = `problem.${code.startsWith('password_rejected.') ? code : `password_rejected.${code}`}`;
    return t.has(key) ? [t(key, interpolation)] : [];
  });
  return sentences.join(' ') || publicMessage || t('problem.password_rejected.other');
}

const isPasswordIssue = (issue: unknown): issue is PasswordIssue =>
  typeof issue === 'object' && issue !== null && 'code' in issue && typeof issue.code === 'string';

function valuesOf(data: unknown): PhraseValues {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])),
  );
}
