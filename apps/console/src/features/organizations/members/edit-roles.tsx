import { Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../../ui/form-actions.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import type { TemplateRoleType } from '../template/queries.ts';
import { TemplateRoleSelect } from '../template/template-role-select.tsx';

type EditRolesProps = {
  type: TemplateRoleType;
  /** Whose roles; closed without it. */
  member: { name: string; roleIds: string[] } | undefined;
  /** Saves and refreshes what shows them. */
  onSave: (roleIds: string[]) => Promise<void>;
  onClose: () => void;
};

/** What one member may do in the organization. */
export const EditRoles = ({ member, ...form }: EditRolesProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={member !== undefined} onClose={form.onClose} title={t('organizations.editRolesOf', { name: member?.name ?? '' })}>
      {member && <RolesForm {...form} roleIds={member.roleIds} />}
    </SideDrawer>
  );
};

const RolesForm = ({ type, roleIds, onSave, onClose }: Omit<EditRolesProps, 'member'> & { roleIds: string[] }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(roleIds);
  const saving = useMutation({ mutationFn: onSave, onSuccess: onClose });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(chosen);
      }}
    >
      <Stack>
        <TemplateRoleSelect type={type} value={chosen} onChange={setChosen} />
        <FormActions submitLabel={t('ui.save')} busy={saving.isPending} error={saving.error} onCancel={onClose} />
      </Stack>
    </form>
  );
};
