import { newId, newUserId } from '../../foundation/crypto/ids.ts';
import { interactionHookEvents, type HookEvent } from './hook-events.ts';

const interactionEvents: Readonly<Record<string, string>> = {
  PostRegister: 'Register',
  PostSignIn: 'SignIn',
  PostSignInAdaptiveMfaTriggered: 'SignIn',
  PostResetPassword: 'ForgotPassword',
};

interface Sample {
  readonly hookId: string;
  readonly now: number;
}

/** What a webhook would be told, about people and things that do not exist. */
export function sampleEvent(event: HookEvent, { hookId, now }: Sample): Record<string, unknown> {
  const origin = { hookId, event, createdAt: new Date(now).toISOString(), userAgent: 'Sample browser' };
  const user = sampleUser(now);
  if (!interactionHookEvents.some((name) => name === event)) {
    const path = '/api/sample';
    return { ...origin, ip: '192.0.2.1', path, method: 'POST', status: 200, params: {}, matchedRoute: path, data: sampleData(event, user) };
  }
  return {
    ...origin,
    userIp: '192.0.2.1',
    interactionEvent: interactionEvents[event],
    sessionId: newId(),
    userId: user.id,
    user,
    application: { id: newId(), type: 'SPA', name: 'Sample application', description: 'Made up for a test' },
  };
}

function sampleData(event: HookEvent, user: { readonly id: string }): unknown {
  if (event.startsWith('User.')) return user;
  if (event === 'Organization.Membership.Updated') return { organizationId: newId(), addedUserIds: [user.id] };
  if (event.endsWith('.Scopes.Updated')) return [{ id: newId(), name: 'read:sample', description: null }];
  return { id: newId(), name: 'Sample', description: 'Made up for a test' };
}

const sampleUser = (now: number) => ({
  id: newUserId(),
  username: 'sample',
  primaryEmail: 'sample@example.com',
  primaryPhone: null,
  name: 'Sample Person',
  avatar: null,
  customData: {},
  identities: {},
  profile: {},
  lastSignInAt: now,
  createdAt: now,
  updatedAt: now,
  applicationId: null,
  isSuspended: false,
});
