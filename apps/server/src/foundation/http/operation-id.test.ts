import { expect, test } from 'vitest';
import { operationId } from './operation-id.ts';

test.each([
  ['GET', '/api/users', true, 'ListUsers'],
  ['GET', '/api/users/:userId', false, 'GetUser'],
  ['POST', '/api/users', false, 'CreateUser'],
  ['PATCH', '/api/users/:userId/is-suspended', false, 'UpdateUserIsSuspended'],
  ['GET', '/api/users/:userId/roles', true, 'ListUserRoles'],
  ['DELETE', '/api/users/:userId/roles/:roleId', false, 'DeleteUserRole'],
  ['PUT', '/api/experience', false, 'ReplaceExperience'],
  ['POST', '/api/experience/submit', false, 'SubmitExperience'],
  ['POST', '/api/experience/verification/verification-code/verify', false, 'VerifyExperienceVerificationVerificationCode'],
  ['GET', '/api/.well-known/sign-in-exp', false, 'GetWellKnownSignInExp'],
] as const)('%s %s is named %4$s', (method, path, answersList, name) => {
  expect(operationId(method, path, answersList)).toBe(name);
});
