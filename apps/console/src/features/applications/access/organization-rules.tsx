import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { PickerDrawer } from '../../../ui/picker-drawer.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { TemplateRoleSelect } from '../../organizations/template/template-role-select.tsx';
import type { OrganizationRule } from './access-form.ts';
import { fetchOrganizations, organizationNameQuery } from './queries.ts';

type OrganizationRulesProps = { rules: readonly OrganizationRule[]; onChange: (rules: OrganizationRule[]) => void };

/** Organizations whose members may use the application, each with the roles that it takes there. */
export const OrganizationRules = ({ rules, onChange }: OrganizationRulesProps) => {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const add = (ids: readonly string[]) => {
    const known = new Set(rules.map(({ organizationId }) => organizationId));
    const added = ids.filter((id) => !known.has(id)).map((organizationId) => ({ organizationId, roleIds: [] }));

    onChange([...rules, ...added]);
  };

  return (
    <>
      {rules.length === 0 && <Text c="dimmed">{t('protocol.access.noOrganizations')}</Text>}
      {rules.map((rule, index) => (
        <RuleLine
          key={rule.organizationId}
          rule={rule}
          onChange={(roleIds) => onChange(rules.with(index, { ...rule, roleIds }))}
          onRemove={() => onChange(rules.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t('protocol.access.addOrganizations')}
        </Button>
      </div>
      <PickerDrawer
        title={t('protocol.access.addOrganizations')}
        opened={adding}
        onClose={() => setAdding(false)}
        source={{ key: ['organizations', 'choice'], fetch: fetchOrganizations }}
        toChoice={({ id, name }) => ({ id, label: name, description: id })}
        searchLabel={t('protocol.access.searchOrganizations')}
        nothing={t('protocol.access.noOrganizationsYet')}
        confirmLabel={t('protocol.access.addOrganizations')}
        onConfirm={async (ids) => add(ids)}
      />
    </>
  );
};

type RuleLineProps = { rule: OrganizationRule; onChange: (roleIds: string[]) => void; onRemove: () => void };

const RuleLine = ({ rule, onChange, onRemove }: RuleLineProps) => {
  const { t } = useTranslation();
  const { data: name = rule.organizationId } = useQuery(organizationNameQuery(rule.organizationId));

  return (
    <Stack gap={4} role="group" aria-label={name}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <RemoveButton name={name} onClick={onRemove} />
      </Group>
      <TemplateRoleSelect type="User" value={rule.roleIds} onChange={onChange} description={t('protocol.access.everyMember')} />
    </Stack>
  );
};
