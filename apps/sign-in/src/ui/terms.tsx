import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';
import { needsAgreement } from '../flow/sign-up-rules.ts';
import { legalLinks } from './legal-links.tsx';

interface TermsProps {
  readonly event: 'SignIn' | 'Register';
  readonly hasAgreed: boolean;
  readonly onChange: (hasAgreed: boolean) => void;
  readonly problem?: string | undefined;
}

/** The tick or the sentence that the tenant's policy asks for; nothing where there are no terms. */
export function Terms({ event, hasAgreed, onChange, problem }: TermsProps) {
  const { experience, t } = useApp();
  const id = useId();
  const links = legalLinks(experience);
  if (links.length === 0) return null;
  const sentence = (key: string) => fillWithLinks(t(key, { terms: '\u0001' }), links, t);
  if (!needsAgreement(experience, event)) {
    return experience.agreeToTermsPolicy === 'Automatic' ? <p class="lt-terms">{sentence('terms.automatic')}</p> : null;
  }
  return (
    <div class="lt-field">
      <label class="lt-checkbox">
        <input
          type="checkbox"
          checked={hasAgreed}
          aria-invalid={problem !== undefined}
          {...(problem ? { 'aria-describedby': `${id}-problem` } : {})}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{sentence('terms.manual')}</span>
      </label>
      <p class="lt-problem" id={`${id}-problem`} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}

function fillWithLinks(sentence: string, links: ReturnType<typeof legalLinks>, t: (key: string) => string): ComponentChildren {
  const [before, after] = sentence.split('\u0001');
  return (
    <>
      {before}
      {links.map(({ name, url }, index) => (
        <>
          {index > 0 && ` ${t('terms.and')} `}
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t(`terms.${name}`)}
          </a>
        </>
      ))}
      {after}
    </>
  );
}
