import { createContext, use } from 'react';

import type { GuideSubject } from './guide-subject.ts';
import type { Guide } from './guide.ts';

/** The guide in view and the application it speaks of, for the controls within its text. */
export const GuideContext = createContext<{ guide: Guide; subject: GuideSubject } | undefined>(undefined);

export const useGuide = () => {
  const context = use(GuideContext);

  if (!context) {
    throw new Error('A block of a guide is drawn outside of a guide.');
  }

  return context;
};
