import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { countries, type Country } from '../../phone/countries.ts';
import { regionMark } from '../../phone/flags.ts';
import { toAsciiDigits } from '../../phone/ascii-digits.ts';
import { CloseIcon } from '../icons.tsx';

interface CountryPickerProps {
  readonly current: Country;
  readonly onClose: (chosen?: Country) => void;
}

/** All regions with search by name (in the person's language and in English), region letters and calling code. */
export function CountryPicker({ current, onClose }: CountryPickerProps) {
  const { t } = useApp();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState('');
  const entries = useMemo(() => namedCountries(t.language), [t.language]);
  const found = useMemo(() => entries.filter(({ haystack }) => matches(haystack, search)), [entries, search]);
  const [active, setActive] = useState(() => entries.findIndex(({ country }) => country.region === current.region));

  const showActive = (block: 'center' | 'nearest') => dialog.current?.querySelector('[data-active=true]')?.scrollIntoView({ block });
  useEffect(() => {
    dialog.current?.showModal();
    showActive('center');
  }, []);
  useEffect(() => showActive('nearest'), [active, found]);

  // Closed by its own method, a dialog gives the focus back to what had it before.
  const finish = (chosen?: Country) => {
    dialog.current?.close();
    onClose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive(Math.min(found.length - 1, Math.max(0, active + step)));
    else if (event.key === 'Enter') finish(found[active]?.country);
    else return;
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="lt-dialog"
      aria-labelledby={`${id}-title`}
      onClose={() => onClose()}
      // A click that hits the dialog itself hit its backdrop.
      onClick={({ target }) => target === dialog.current && finish()}
    >
      <div class="lt-dialog-body">
        <div class="lt-dialog-head">
          <h2 id={`${id}-title`}>{t('phone.choose')}</h2>
          <button type="button" class="lt-icon-button" aria-label={t('action.close')} onClick={() => finish()}>
            <CloseIcon />
          </button>
        </div>
        <div class="lt-control">
          <input
            class="lt-input"
            type="text"
            role="combobox"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            {...(found[active] && { 'aria-activedescendant': `${id}-${found[active].country.region}` })}
            aria-label={t('phone.search')}
            placeholder={t('phone.search')}
            autoFocus
            value={search}
            onInput={({ currentTarget }) => {
              setSearch(currentTarget.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div class="lt-options" id={`${id}-list`} role="listbox" aria-label={t('phone.choose')} tabIndex={-1}>
          {found.map(({ country, name }, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the search field takes the keys, as a combobox does
            <div
              key={country.region}
              id={`${id}-${country.region}`}
              role="option"
              tabIndex={-1}
              aria-selected={country.region === current.region}
              data-active={index === active}
              onClick={() => finish(country)}
            >
              <span aria-hidden="true">{regionMark(country.region)}</span>
              <span>{name}</span>
              <span class="lt-option-code" dir="ltr">
                +{country.callingCode}
              </span>
            </div>
          ))}
        </div>
        <p class="lt-hint" aria-live="polite">
          {found.length === 0 && t('phone.none')}
        </p>
      </div>
    </dialog>
  );
}

function namedCountries(language: string) {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return countries
    .map((country) => {
      const name = names.of(country.region) ?? country.region;
      return { country, name, haystack: plain(`${name} ${english.of(country.region) ?? ''} ${country.region} +${country.callingCode}`) };
    })
    .toSorted((left, right) => left.name.localeCompare(right.name, language));
}

const matches = (haystack: string, search: string): boolean =>
  plain(toAsciiDigits(search))
    .split(/\s+/)
    .every((word) => haystack.includes(word));

/** Without case and accents: "reunion" finds Réunion. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
