import { useState } from 'react';
import type { Config, ConnectorFactory, FormItem } from '../connector.ts';
import { initialValues, readForm, visibleItems, type FieldProblem, type FieldValue, type FieldValues } from './form-items.ts';

export interface ParameterForm {
  readonly items: readonly FormItem[];
  readonly values: FieldValues;
  /** By key; empty until something was asked of the form. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly isDirty: boolean;
  readonly setValue: (key: string, value: FieldValue) => void;
  /** The configuration, or `undefined` with the problems shown beside their fields. */
  readonly submit: () => Config | undefined;
  readonly reset: () => void;
  /** What is there now counts as saved. */
  readonly keep: () => void;
}

/** Connectors without a form of their own are configured as one JSON document. */
const wholeKey = 'config';

/** The state of a connector's parameters, for a new one (without `stored`) and for one that exists. */
export function useParameterForm(factory: Pick<ConnectorFactory, 'formItems' | 'configTemplate'>, stored?: Config): ParameterForm {
  const isWhole = !factory.formItems?.length;
  const all: readonly FormItem[] = isWhole
    ? [{ key: wholeKey, label: 'JSON', type: 'Json', required: true, defaultValue: factory.configTemplate ?? {} }]
    : (factory.formItems ?? []);

  const [saved, setSaved] = useState(() => initialValues(all, isWhole && stored ? { [wholeKey]: stored } : stored));
  const [values, setValues] = useState(saved);
  const [isChecked, setIsChecked] = useState(false);
  const { config, problems } = readForm(all, values, isWhole ? {} : stored);

  return {
    items: visibleItems(all, values),
    values,
    problems: isChecked ? problems : {},
    isDirty: JSON.stringify(values) !== JSON.stringify(saved),
    setValue: (key, value) => setValues((current) => ({ ...current, [key]: value })),
    submit: () => {
      setIsChecked(true);
      if (Object.keys(problems).length > 0) return undefined;
      return isWhole ? asConfig(config[wholeKey]) : config;
    },
    reset: () => setValues(saved),
    keep: () => setSaved(values),
  };
}

function asConfig(value: unknown): Config {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
