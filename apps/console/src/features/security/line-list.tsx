import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import { linesOf } from './settings.ts';

type LineListProps = {
  label: string;
  description: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: ReactNode;
};

/** A list that is typed or pasted, one entry a line. */
export const LineList = ({ label, description, value, onChange, error }: LineListProps) => {
  const [text, setText] = useState(value.join('\n'));
  const isOwn = linesOf(text).join('\n') === value.join('\n');

  return (
    <Textarea
      label={label}
      description={description}
      autosize
      minRows={3}
      maxRows={12}
      // What is typed stays as it is, blank lines too, unless the list was changed from outside (discarded).
      value={isOwn ? text : value.join('\n')}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(linesOf(event.currentTarget.value));
      }}
      error={error}
      spellCheck={false}
    />
  );
};
