import { Card } from '@mantine/core';

import type { Application } from '../applications/application.ts';
import { ApplicationRoles } from '../applications/application-roles.tsx';

/** The roles of a machine-to-machine application, to be given without leaving the guide. */
export const GuideRoleField = ({ application }: { application: Application }) => (
  <Card my="md" bg="var(--lintel-paper)" padding="md">
    <ApplicationRoles applicationId={application.id} />
  </Card>
);
