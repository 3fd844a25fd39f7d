import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { signInExperiencePart } from '../../sign-in-experience/sign-in-experience.ts';
import { validatePasswordExpiration } from '../../sign-in-experience/validate.ts';
import { connectorsPart } from '../connectors-part.ts';
import { deleteConnector as remove } from '../queries.ts';
import { connectorParams } from '../schemas.ts';

export const deleteConnector = defineRoute({
  method: 'DELETE',
  path: '/api/connectors/:id',
  access: 'management',
  summary: 'Takes a connector away.',
  params: connectorParams,
  responses: { 204: null },
  errors: ['connector.not_found', 'sign_in_experiences.password_expiration_requires_forgot_password'],
  handler: async ({ params }, scope: TenantScope) => {
    const connectors = scope.settings.get(connectorsPart);
    const left = connectors.filter(({ id }) => id !== params.id);
    if (left.length === connectors.length) throw new ApiError('connector.not_found', { data: { id: params.id } });
    const remains = (type: string) => left.some((connector) => connector.type === type);
    validatePasswordExpiration(scope.settings.get(signInExperiencePart), { email: remains('Email'), phone: remains('Sms') });
    await scope.write([connectorsPart], (trx) => remove(trx, params.id));
    return noContent();
  },
});
