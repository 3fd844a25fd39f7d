import { Alert, Button, Group, List, MultiSelect, Stack, Switch, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { PickerDrawer } from '../../../ui/picker-drawer.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { SaveBar } from '../../../ui/save-bar.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import { toUserChoice } from '../../users/user.ts';
import type { Application } from '../application.ts';
import { locksEverybodyOut, toAccessForm, type AccessForm, type AccessRules } from './access-form.ts';
import { OrganizationRules } from './organization-rules.tsx';
import { accessRulesQuery, fetchUsers, saveAccess, userNameQuery, userRolesQuery } from './queries.ts';

/** Who may use an application. */
export const AccessTab = ({ application }: { application: Application }) => (
  <QueryView query={useQuery(accessRulesQuery(application.id))}>
    {(rules) => <AccessRulesForm application={application} rules={rules} />}
  </QueryView>
);

const AccessRulesForm = ({ application, rules }: { application: Application; rules: AccessRules }) => {
  const { t } = useTranslation();
  const roles = useQuery(userRolesQuery);
  const { form, saving } = useSavedForm<AccessForm>({
    initialValues: toAccessForm(rules, application.appLevelAccessControlEnabled),
    save: async (values) => {
      await saveAccess(application.id, values);

      return values;
    },
    queryKey: ['applications'],
  });
  const isMistake = locksEverybodyOut(form.values);

  return (
    <>
      <Stack>
        <FormSection title={t('protocol.access.title')} description={t('protocol.access.text')}>
          <Switch
            label={t('protocol.access.isLimited')}
            description={t('protocol.access.isLimitedHint')}
            {...form.getInputProps('isLimited', { type: 'checkbox' })}
          />
          {isMistake && <Alert color="orange">{t('protocol.access.lockedOut')}</Alert>}
        </FormSection>
        {form.values.isLimited && (
          <>
            <FormSection title={t('protocol.access.roles')} description={t('protocol.access.rolesText')}>
              <MultiSelect
                label={t('protocol.access.roles')}
                placeholder={form.values.userRoleIds.length === 0 ? t('applications.roles.choose') : ''}
                data={roles.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
                value={roles.isSuccess ? form.values.userRoleIds : []}
                onChange={(ids) => form.setFieldValue('userRoleIds', ids)}
                searchable
                nothingFoundMessage={t('ui.noMatch')}
              />
            </FormSection>
            <FormSection title={t('protocol.access.organizations')} description={t('protocol.access.organizationsText')}>
              <OrganizationRules
                rules={form.values.organizations}
                onChange={(organizations) => form.setFieldValue('organizations', organizations)}
              />
            </FormSection>
            <FormSection title={t('protocol.access.users')} description={t('protocol.access.usersText')}>
              <UserRules ids={form.values.userIds} onChange={(ids) => form.setFieldValue('userIds', ids)} />
            </FormSection>
          </>
        )}
      </Stack>
      <SaveBar
        dirty={form.isDirty()}
        saving={saving.isPending}
        onSave={() => !isMistake && saving.mutate(form.values)}
        onDiscard={form.reset}
      />
    </>
  );
};

type UserRulesProps = { ids: readonly string[]; onChange: (ids: string[]) => void };

const UserRules = ({ ids, onChange }: UserRulesProps) => {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);

  return (
    <>
      {ids.length === 0 && <Text c="dimmed">{t('protocol.access.noUsers')}</Text>}
      <List listStyleType="none" spacing={4} styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
        {ids.map((id) => (
          <List.Item key={id}>
            <UserLine id={id} onRemove={() => onChange(ids.filter((other) => other !== id))} />
          </List.Item>
        ))}
      </List>
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t('protocol.access.addUsers')}
        </Button>
      </div>
      <PickerDrawer
        title={t('protocol.access.addUsers')}
        opened={adding}
        onClose={() => setAdding(false)}
        source={{ key: ['users', 'choice'], fetch: fetchUsers }}
        toChoice={toUserChoice}
        searchLabel={t('protocol.access.searchUsers')}
        nothing={t('protocol.access.nobody')}
        confirmLabel={t('protocol.access.addUsers')}
        onConfirm={async (chosen) => onChange([...new Set([...ids, ...chosen])])}
      />
    </>
  );
};

const UserLine = ({ id, onRemove }: { id: string; onRemove: () => void }) => {
  const { data: name = id } = useQuery(userNameQuery(id));

  return (
    <Group justify="space-between" wrap="nowrap">
      <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
      <RemoveButton name={name} onClick={onRemove} />
    </Group>
  );
};
