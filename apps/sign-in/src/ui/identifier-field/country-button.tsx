import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { flagOf, type Country } from '../../phone/countries.ts';
import { DownIcon } from '../icons.tsx';
import type { CountryPickerProps } from './country-picker.tsx';

interface CountryButtonProps {
  readonly country: Country;
  readonly onChoose: (country: Country) => void;
}

/** The country of a phone number; the list behind it is fetched when it is asked for. */
export function CountryButton({ country, onChoose }: CountryButtonProps) {
  const { t } = useApp();
  const [Picker, setPicker] = useState<{ component: FunctionComponent<CountryPickerProps> }>();
  const button = useRef<HTMLButtonElement>(null);
  const name = new Intl.DisplayNames(t.language, { type: 'region' }).of(country.region) ?? country.region;

  const open = async () => {
    const { CountryPicker } = await import('./country-picker.tsx');
    setPicker({ component: CountryPicker });
  };
  const close = (chosen?: Country) => {
    setPicker(undefined);
    if (chosen) onChoose(chosen);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="lt-country"
        aria-haspopup="dialog"
        aria-label={t('phone.country', { name, code: country.callingCode })}
        onClick={open}
      >
        <span aria-hidden="true">{flagOf(country.region)}</span>
        <span dir="ltr">+{country.callingCode}</span>
        <DownIcon />
      </button>
      {Picker && <Picker.component current={country} onClose={close} />}
    </>
  );
}
