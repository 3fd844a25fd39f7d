import { ApiError } from '../../foundation/http/api-error.ts';
import type { Settings } from '../../tenancy/snapshot.ts';
import { applicationsPart } from '../applications/applications-part.ts';

/** Only machine-to-machine applications hold roles. @throws ApiError `entity.not_exists_with_id`, `application.invalid_type` */
export function requireMachineToMachine(settings: Settings, applicationId: string): void {
  const application = settings.get(applicationsPart).get(applicationId);
  if (!application) throw new ApiError('entity.not_exists_with_id', { values: { name: 'applications', id: applicationId } });
  if (application.type !== 'MachineToMachine') throw new ApiError('application.invalid_type');
}
