import { changesOf, type SignInExperience } from './sign-in-experience.ts';
import type { Connectors } from './sign-up-and-sign-in/rules.ts';
import type { DraftProblems } from './draft-problems.ts';

/** What every tab gets: the settings as they are being edited, and the way to change them. */
export interface DraftProps {
  readonly draft: SignInExperience;
  readonly problems: DraftProblems;
  readonly connectors: Connectors;
  readonly change: (patch: Partial<SignInExperience>) => void;
}

export interface Draft {
  readonly settings: SignInExperience;
  /** The body of the PATCH; empty when nothing is to be saved. */
  readonly changes: Partial<SignInExperience>;
}

export function draftOf(saved: SignInExperience, patch: Partial<SignInExperience>): Draft {
  const settings = { ...saved, ...patch };
  return { settings, changes: changesOf(saved, settings) };
}
