import type { CodeIdentifier, Identifier, InteractionEvent } from '../api/experience-api.ts';
import type { FlowParts } from './complete.ts';

/** Sends a code and remembers which one was the last. */
export async function sendCode(
  { api, memory, now }: FlowParts,
  { identifier, event }: { identifier: CodeIdentifier; event: InteractionEvent },
): Promise<void> {
  const { verificationId } = await api.sendCode(identifier, event);
  memory.update({ identifier, verificationId, codeSentAt: now(), method: 'code' });
}

export const isCodeIdentifier = (identifier: Identifier | undefined): identifier is CodeIdentifier =>
  identifier?.type === 'email' || identifier?.type === 'phone';
