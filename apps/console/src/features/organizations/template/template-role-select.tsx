import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { templateRolesQuery, type TemplateRoleType } from './queries.ts';

type TemplateRoleSelectProps = {
  type: TemplateRoleType;
  value: string[];
  onChange: (roleIds: string[]) => void;
  description?: string;
};

/** Roles within organizations, for people or for machines. */
export const TemplateRoleSelect = ({ type, value, onChange, description }: TemplateRoleSelectProps) => {
  const { t } = useTranslation();
  const { data = [], isSuccess } = useQuery(templateRolesQuery);
  const roles = data.filter((role) => role.type === type);

  return (
    <MultiSelect
      label={t('organizations.rolesHere')}
      description={isSuccess && roles.length === 0 ? t('organizations.noRolesToChoose') : description}
      placeholder={value.length === 0 ? t('organizations.chooseRoles') : ''}
      data={roles.map(({ id, name }) => ({ value: id, label: name }))}
      // Not before they have names.
      value={isSuccess ? value : []}
      onChange={onChange}
      searchable
      nothingFoundMessage={t('ui.noMatch')}
    />
  );
};
