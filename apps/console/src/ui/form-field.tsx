import { Input } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type FormFieldProps = {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  children: ReactNode;
};

/** Label, hint and error around something that is no single input of Mantine's own (a list of values, an editor, a group of boxes). */
export const FormField = ({ label, description, error, required = false, children }: FormFieldProps) => {
  const id = useId();

  return (
    <Input.Wrapper
      role="group"
      aria-labelledby={id}
      label={label}
      labelElement="div"
      labelProps={{ id }}
      description={description}
      error={error}
      required={required}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
    >
      {children}
    </Input.Wrapper>
  );
};
