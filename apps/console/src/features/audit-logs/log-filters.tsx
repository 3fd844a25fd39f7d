import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLogWindow, logWindows, type LogSearch } from './log-search.ts';

/** Keys that are looked for most; any other can be typed. */
const commonKeys = [
  'Interaction.Create',
  'Interaction.SignIn.Submit',
  'Interaction.SignIn.Identifier.Submit',
  'Interaction.SignIn.Verification.Password.Submit',
  'Interaction.Register.Submit',
  'Interaction.Register.Identifier.Submit',
  'Interaction.ForgotPassword.Submit',
  'Interaction.End',
  'ExchangeTokenBy.AuthorizationCode',
  'ExchangeTokenBy.RefreshToken',
  'ExchangeTokenBy.ClientCredentials',
  'RevokeToken',
  'Webhook.Disabled',
];

interface LogFiltersProps {
  readonly value: LogSearch;
  readonly onChange: (search: LogSearch) => void;
}

/** Texts take effect with Enter or when the field is left, choices at once. */
export const LogFilters = ({ value, onChange }: LogFiltersProps) => {
  const { t } = useTranslation();
  const set = (patch: LogSearch) => {
    const { page: _, ...kept } = value;
    onChange({ ...kept, ...patch });
  };
  const isFiltered = Object.keys(value).some((name) => name !== 'page');

  return (
    <>
      <TextFilter label={t('auditLogs.key')} value={value.key ?? ''} options={commonKeys} onCommit={(key) => set({ key })} />
      <TextFilter label={t('auditLogs.user')} value={value.user ?? ''} onCommit={(user) => set({ user })} />
      <TextFilter label={t('auditLogs.application')} value={value.application ?? ''} onCommit={(application) => set({ application })} />
      <Select
        aria-label={t('auditLogs.within')}
        placeholder={t('auditLogs.allTime')}
        clearable
        data={logWindows.map((name) => ({ value: name, label: t(`auditLogs.windows.${name}`) }))}
        value={value.within ?? null}
        onChange={(within) => {
          const { within: _, ...others } = value;
          const { page: __, ...kept } = others;
          onChange({ ...kept, ...(isLogWindow(within) && { within }) });
        }}
      />
      {isFiltered && (
        <Button variant="subtle" onClick={() => onChange({})}>
          {t('auditLogs.clear')}
        </Button>
      )}
    </>
  );
};

interface TextFilterProps {
  readonly label: string;
  readonly value: string;
  readonly options?: readonly string[];
  readonly onCommit: (text: string) => void;
}

const TextFilter = (props: TextFilterProps) => <TextField key={props.value} {...props} />;

const TextField = ({ label, value, options, onCommit }: TextFilterProps) => {
  const [text, setText] = useState(value);
  const commit = (next = text) => {
    if (next.trim() !== value) {
      onCommit(next.trim());
    }
  };
  const field = {
    'aria-label': label,
    placeholder: label,
    autoComplete: 'off',
    spellCheck: false,
    value: text,
    onBlur: () => commit(),
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Enter') {
        commit();
      }
    },
  };

  return options ? (
    <Autocomplete {...field} data={[...options]} onChange={setText} onOptionSubmit={commit} miw={260} />
  ) : (
    <TextInput {...field} onChange={(event) => setText(event.currentTarget.value)} />
  );
};
