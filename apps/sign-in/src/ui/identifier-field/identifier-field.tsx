import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { IdentifierType } from '../../app/page-data.ts';
import { listAlternatives } from '../../app/translate.ts';
import { resolveIdentifier, type ResolvedIdentifier } from '../../flow/resolve-identifier.ts';
import { findCountry, guessCountry, type Country } from '../../phone/countries.ts';
import { countryInText, looksLikePhone } from '../../phone/phone-number.ts';
import { TextField } from '../text-field.tsx';
import { CountryButton } from './country-button.tsx';

/** What stands in an identifier field; `resolve` says what it means. */
export interface IdentifierDraft {
  readonly text: string;
  readonly country: Country;
  readonly change: (text: string) => void;
  readonly chooseCountry: (country: Country) => void;
  readonly resolve: (types: readonly IdentifierType[]) => ResolvedIdentifier;
  /** Keeps the draft for the way back. */
  readonly keep: () => void;
}

export function useIdentifierDraft(hint?: string): IdentifierDraft {
  const { memory } = useApp();
  const kept = memory.read().draft;
  const [text, setText] = useState(kept?.text || hint || '');
  const [country, setCountry] = useState(() => {
    const guess = findCountry(kept?.region ?? '') ?? guessCountry(navigator.languages);
    return countryInText(text, guess) ?? guess;
  });
  return {
    text,
    country,
    change: (next) => {
      setText(next);
      setCountry(countryInText(next, country) ?? country);
    },
    chooseCountry: setCountry,
    resolve: (types) => resolveIdentifier(text, { types, country }),
    keep: () => memory.update({ draft: { text, region: country.region } }),
  };
}

interface IdentifierFieldProps {
  readonly draft: IdentifierDraft;
  readonly types: readonly IdentifierType[];
  readonly problem?: string | undefined;
  readonly badge?: preact.ComponentChildren;
  readonly autoFocus?: boolean;
  /** For password managers: an identifier that is new is not looked up. */
  readonly isNew?: boolean;
}

/** One field for every kind of identifier that is allowed; with digits in it, it is a phone number and shows its country. */
export function IdentifierField({ draft, types, problem, badge, autoFocus = false, isNew = false }: IdentifierFieldProps) {
  const { t } = useApp();
  const only = types.length === 1 ? types[0] : undefined;
  const isPhone = only === 'phone' || (types.includes('phone') && looksLikePhone(draft.text));
  const label = listAlternatives(
    t,
    types.map((type) => t(`identifier.${type}`)),
  );
  return (
    <TextField
      label={label}
      value={draft.text}
      onInput={draft.change}
      problem={problem}
      badge={badge}
      before={isPhone && <CountryButton country={draft.country} onChoose={draft.chooseCountry} />}
      input={{
        name: 'identifier',
        type: only === 'phone' ? 'tel' : 'text',
        inputMode: only === 'phone' ? 'tel' : only === 'email' ? 'email' : 'text',
        autocomplete: autocompleteOf(only, isNew),
        autocapitalize: 'none',
        spellcheck: false,
        required: true,
        autoFocus,
        ...(isPhone && { dir: 'ltr' }),
      }}
    />
  );
}

function autocompleteOf(only: IdentifierType | undefined, isNew: boolean): 'tel' | 'email' | 'username' {
  if (only === 'phone') return 'tel';
  return only === 'email' && isNew ? 'email' : 'username';
}

/** The sentence for a field that could not be read. */
export function useIdentifierProblem(types: readonly IdentifierType[]) {
  const { t } = useApp();
  return (problem: string) => {
    if (problem !== 'empty' && problem !== 'none') return t(`field.problem.${problem}`);
    const names = types.map((type) => t(`identifier.${type}`));
    return t(`field.problem.${problem}`, { names: new Intl.ListFormat(t.language, { type: 'disjunction' }).format(names) });
  };
}
