import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type Organization = AnswerOf<'GetOrganization'>;
export type ListedOrganization = AnswerOf<'ListOrganizations'>[number];
export type NewOrganization = InputOf<'CreateOrganization'>;
export type OrganizationPatch = InputOf<'UpdateOrganization'>;
