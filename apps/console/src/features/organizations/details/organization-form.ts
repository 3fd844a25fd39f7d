import { editableJson, readJsonObject } from '../../../app/json-object.ts';
import type { Organization, OrganizationPatch } from '../organization.ts';

/** The settings of an organization as they are edited: custom data as JSON. */
export type OrganizationForm = {
  name: string;
  description: string;
  isMfaRequired: boolean;
  isTrustedDeviceAllowed: boolean;
  customData: string;
};

export const toOrganizationForm = (organization: Organization): OrganizationForm => ({
  name: organization.name,
  description: organization.description ?? '',
  isMfaRequired: organization.isMfaRequired,
  isTrustedDeviceAllowed: organization.isTrustedDeviceAllowed,
  customData: editableJson(organization.customData),
});

export const toOrganizationPatch = ({ name, description, customData, ...switches }: OrganizationForm): OrganizationPatch => {
  const read = readJsonObject(customData);

  return {
    ...switches,
    name: name.trim(),
    description: description.trim() || null,
    ...('value' in read && { customData: read.value }),
  };
};
