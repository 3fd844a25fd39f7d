import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../ui/form-section.tsx';
import type { DraftProps } from '../draft.ts';
import type { SignInMethod } from '../sign-in-experience.ts';
import { AddMenu } from './add-menu.tsx';
import { LockedCheckbox } from './locked-checkbox.tsx';
import { moved } from './order.ts';
import { OrderedRow } from './ordered-row.tsx';
import rowClasses from './ordered-row.module.css';
import { addableMethods, methodLocks, newMethod } from './rules.ts';

/** What a person may sign in with, in the order in which it is offered. */
export const SignInSection = ({ draft, change }: DraftProps) => {
  const { t } = useTranslation();
  const { methods } = draft.signIn;
  const set = (next: readonly SignInMethod[]) => change({ signIn: { methods: next } });
  const name = (identifier: SignInMethod['identifier']) => t(`signInExperience.identifier.${identifier}`);

  return (
    <FormSection title={t('signInExperience.signIn.title')} description={t('signInExperience.signIn.text')}>
      <ol className={rowClasses['list']}>
        {methods.map((method, index) => (
          <OrderedRow
            key={method.identifier}
            name={name(method.identifier)}
            index={index}
            count={methods.length}
            removal={methodLocks(draft, method).removal}
            onMove={(to) => set(moved(methods, index, to))}
            onRemove={() => set(methods.toSpliced(index, 1))}
          >
            <MethodFactors draft={draft} method={method} onChange={(next) => set(methods.with(index, next))} />
          </OrderedRow>
        ))}
      </ol>
      <AddMenu
        label={t('signInExperience.signIn.add')}
        choices={addableMethods(draft).map((value) => ({ value, label: name(value) }))}
        onAdd={(identifier) => set([...methods, newMethod(draft, identifier)])}
      />
    </FormSection>
  );
};

interface MethodFactorsProps {
  readonly draft: DraftProps['draft'];
  readonly method: SignInMethod;
  readonly onChange: (method: SignInMethod) => void;
}

const MethodFactors = ({ draft, method, onChange }: MethodFactorsProps) => {
  const { t } = useTranslation();
  const locks = methodLocks(draft, method);

  if (method.identifier === 'username') {
    return <LockedCheckbox label={t('signInExperience.signIn.password')} checked lock={locks.password} />;
  }

  return (
    <Stack gap="sm">
      <LockedCheckbox
        label={t('signInExperience.signIn.password')}
        checked={method.password}
        lock={locks.password}
        onChange={(password) => onChange({ ...method, password })}
      />
      <LockedCheckbox
        label={t('signInExperience.signIn.code')}
        checked={method.verificationCode}
        lock={locks.verificationCode}
        onChange={(verificationCode) => onChange({ ...method, verificationCode })}
      />
      {method.password && method.verificationCode && <FirstFactor method={method} onChange={onChange} />}
    </Stack>
  );
};

const FirstFactor = ({ method, onChange }: Omit<MethodFactorsProps, 'draft'>) => {
  const { t } = useTranslation();
  const id = useId();

  return (
    <Group gap="sm">
      <Text id={id}>{t('signInExperience.signIn.first')}</Text>
      <SegmentedControl
        aria-labelledby={id}
        data={[
          { value: 'password', label: t('signInExperience.signIn.password') },
          { value: 'code', label: t('signInExperience.signIn.code') },
        ]}
        value={method.isPasswordPrimary ? 'password' : 'code'}
        onChange={(first) => onChange({ ...method, isPasswordPrimary: first === 'password' })}
      />
    </Group>
  );
};
