import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { AlgorithmField, ProtocolFormState } from './protocol-form.ts';

type AlgorithmSelectProps = { form: ProtocolFormState; field: AlgorithmField; algorithms: readonly string[] };

/** One signing algorithm, or whichever the server takes by itself. */
export const AlgorithmSelect = ({ form, field, algorithms }: AlgorithmSelectProps) => {
  const { t } = useTranslation();

  return (
    <NativeSelect
      label={t(`protocol.algorithms.${field}`)}
      maw={320}
      data={[{ value: '', label: t('protocol.algorithms.any') }, ...algorithms]}
      {...form.getInputProps(field)}
    />
  );
};
