import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { Country } from '../../phone/countries.ts';
import { regionMark } from '../../phone/flags.ts';
import { DownIcon } from '../icons.tsx';
import { CountryPicker } from './country-picker.tsx';

interface CountryButtonProps {
  readonly country: Country;
  readonly onChoose: (country: Country) => void;
}

/** The country of a phone number, and the list to choose another from. */
export function CountryButton({ country, onChoose }: CountryButtonProps) {
  const { t } = useApp();
  const [isOpen, setOpen] = useState(false);
  const name = new Intl.DisplayNames(t.language, { type: 'region' }).of(country.region) ?? country.region;

  const close = (chosen?: Country) => {
    setOpen(false);
    if (chosen) onChoose(chosen);
  };
  return (
    <>
      <button type="button" class="lt-country" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span class="lt-visually-hidden">{t('phone.country', { name })}</span>
        <span aria-hidden="true">{regionMark(country.region)}</span>
        <span dir="ltr">+{country.callingCode}</span>
        <DownIcon />
      </button>
      {isOpen && <CountryPicker current={country} onClose={close} />}
    </>
  );
}
