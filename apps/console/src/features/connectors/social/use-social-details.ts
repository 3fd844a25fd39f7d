import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectorFactory, ConnectorWish, MetadataOverride } from '../connector.ts';

/** What an administrator says of a social connector beside its parameters. */
export interface SocialDetails {
  /** Name, target and logos: of a connector that any provider may stand behind, which has none of its own. */
  readonly name: string;
  readonly target: string;
  readonly logo: string;
  readonly logoDark: string;
  readonly syncProfile: boolean;
  readonly enableTokenStorage: boolean;
}

export interface SocialDetailsForm {
  readonly values: SocialDetails;
  /** By field; empty until something was asked of the form. */
  readonly problems: Readonly<Partial<Record<keyof SocialDetails, string>>>;
  readonly isDirty: boolean;
  readonly change: (patch: Partial<SocialDetails>) => void;
  /** As the API takes it, or `undefined` with the problems shown beside their fields. */
  readonly submit: () => Omit<ConnectorWish, 'config'> | undefined;
  readonly reset: () => void;
  /** What is there now counts as saved. */
  readonly keep: () => void;
}

interface Stored {
  readonly metadata?: MetadataOverride;
  readonly syncProfile?: boolean;
  readonly enableTokenStorage?: boolean;
}

/** The state of the details of a connector, for a new one (without `stored`) and for one that exists. */
export function useSocialDetails({ isStandard = false }: Pick<ConnectorFactory, 'isStandard'>, stored: Stored = {}): SocialDetailsForm {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(() => toDetails(stored));
  const [values, setValues] = useState(saved);
  const [isChecked, setIsChecked] = useState(false);
  const problems = isStandard ? problemsOf(values, t) : {};
  return {
    values,
    problems: isChecked ? problems : {},
    isDirty: JSON.stringify(values) !== JSON.stringify(saved),
    change: (patch) => setValues((current) => ({ ...current, ...patch })),
    submit: () => {
      setIsChecked(true);
      if (Object.keys(problems).length > 0) return undefined;
      const { syncProfile, enableTokenStorage } = values;
      return { syncProfile, enableTokenStorage, ...(isStandard && { metadata: toMetadata(values, stored.metadata) }) };
    },
    reset: () => setValues(saved),
    keep: () => setSaved(values),
  };
}

const toDetails = ({ metadata = {}, syncProfile = false, enableTokenStorage = false }: Stored): SocialDetails => ({
  name: metadata.name?.['en'] ?? '',
  target: metadata.target ?? '',
  logo: metadata.logo ?? '',
  logoDark: metadata.logoDark ?? '',
  syncProfile,
  enableTokenStorage,
});

const toMetadata = ({ name, target, logo, logoDark }: SocialDetails, before: MetadataOverride = {}): MetadataOverride => ({
  target,
  name: { ...before.name, en: name.trim() },
  ...(logo.trim() && { logo: logo.trim() }),
  logoDark: logoDark.trim() || null,
});

function problemsOf({ name, target, logo, logoDark }: SocialDetails, t: (key: string) => string): SocialDetailsForm['problems'] {
  const address = (typed: string) => typed.trim() !== '' && !/^(?:https?:\/\/|data:image\/)\S+$/.test(typed.trim());
  return {
    ...(!name.trim() && { name: t('ui.required') }),
    ...(!/^[\w-]{1,128}$/.test(target) && { target: t('connectors.social.targetProblem') }),
    ...(address(logo) && { logo: t('connectors.social.logoProblem') }),
    ...(address(logoDark) && { logoDark: t('connectors.social.logoProblem') }),
  };
}
