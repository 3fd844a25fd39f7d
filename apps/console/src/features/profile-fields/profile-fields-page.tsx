import { ActionIcon, Badge, Card, Group, Menu, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconForms, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { DeleteField } from './delete-field.tsx';
import { FieldEditor } from './field-editor.tsx';
import type { ProfileField } from './field-form.ts';
import classes from './profile-fields.module.css';
import { orderFields, profileFieldsQuery } from './queries.ts';

/** What people are asked for when they sign up, beside what they sign in with. */
export const ProfileFieldsPage = () => {
  const { t } = useTranslation();
  const query = useQuery(profileFieldsQuery);
  const [edited, setEdited] = useState<ProfileField | 'new'>();
  const close = () => setEdited(undefined);
  const createButton = <AddButton onClick={() => setEdited('new')}>{t('profileFields.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('profileFields.title')} description={t('profileFields.description')} actions={createButton} />
      <QueryView query={query}>
        {(fields) => (
          <Card padding={0}>
            {fields.length === 0 ? (
              <EmptyState icon={IconForms} title={t('profileFields.empty')} action={createButton}>
                {t('profileFields.emptyText')}
              </EmptyState>
            ) : (
              <FieldList fields={fields} onEdit={setEdited} />
            )}
          </Card>
        )}
      </QueryView>
      <SideDrawer opened={edited !== undefined} onClose={close} title={t(edited === 'new' ? 'profileFields.create' : 'profileFields.edit')}>
        <FieldEditor saved={edited === 'new' ? undefined : edited} onClose={close} />
      </SideDrawer>
    </>
  );
};

type FieldListProps = { fields: readonly ProfileField[]; onEdit: (field: ProfileField) => void };

const FieldList = ({ fields, onEdit }: FieldListProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [deleting, setDeleting] = useState<ProfileField>();
  const ordering = useMutation({
    mutationFn: orderFields,
    onSettled: async () => queries.invalidateQueries({ queryKey: profileFieldsQuery.queryKey }),
    onError: notifyFailure,
  });
  const move = (from: number, to: number) => {
    const names = fields.map(({ name }) => name);
    const [moved = ''] = names.splice(from, 1);
    ordering.mutate(names.toSpliced(to, 0, moved));
  };

  return (
    <>
      <ol className={classes['list']} aria-label={t('profileFields.title')}>
        {fields.map((field, index) => (
          <li key={field.name}>
            <div className={classes['facts']}>
              <UnstyledButton fw={600} onClick={() => onEdit(field)}>
                {field.label}
              </UnstyledButton>
              <Group gap="xs">
                <Text c="dimmed" ff="monospace" fz="sm">
                  {field.name}
                </Text>
                <Badge variant="light" color="gray">
                  {t(`profileFields.types.${field.type}`)}
                </Badge>
                {field.required && (
                  <Badge variant="light" color="orange">
                    {t('profileFields.required')}
                  </Badge>
                )}
              </Group>
            </div>
            <Group gap={4} wrap="nowrap">
              <Step label={t('profileFields.up', { name: field.label })} disabled={index === 0} onClick={() => move(index, index - 1)} up />
              <Step
                label={t('profileFields.down', { name: field.label })}
                disabled={index === fields.length - 1}
                onClick={() => move(index, index + 1)}
              />
              <RowMenu label={t('profileFields.actionsOf', { name: field.label })}>
                <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onEdit(field)}>
                  {t('profileFields.edit')}
                </Menu.Item>
                <Menu.Item c="var(--lintel-danger)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDeleting(field)}>
                  {t('profileFields.delete')}
                </Menu.Item>
              </RowMenu>
            </Group>
          </li>
        ))}
      </ol>
      <DeleteField field={deleting} onClose={() => setDeleting(undefined)} />
    </>
  );
};

type StepProps = { label: string; disabled: boolean; onClick: () => void; up?: boolean };

const Step = ({ label, disabled, onClick, up = false }: StepProps) => (
  <Tooltip label={label}>
    <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
      {up ? <IconArrowUp size={16} aria-hidden /> : <IconArrowDown size={16} aria-hidden />}
    </ActionIcon>
  </Tooltip>
);
