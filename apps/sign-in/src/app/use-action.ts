import { useRef, useState } from 'preact/hooks';
import { nextAfterFailure, type Next } from '../flow/next.ts';
import { useApp } from './app-context.ts';
import { problemText } from './problem-text.ts';

export interface Action {
  /** Runs a step once at a time; where it leads is followed, its failure becomes `problem`. */
  readonly run: (step: () => Promise<Next | void>) => Promise<void>;
  readonly isPending: boolean;
  readonly problem: string | undefined;
  readonly setProblem: (problem: string | undefined) => void;
}

export function useAction(): Action {
  const { go, t, isPreview } = useApp();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const running = useRef(false);

  const run = async (step: () => Promise<Next | void>) => {
    if (running.current || isPreview) return;
    running.current = true;
    setPending(true);
    setProblem(undefined);
    try {
      const next = await step().catch(nextAfterFailure);
      if (next) go(next);
      // The page is about to go: a button that came back to life would invite a second click.
      if (next?.type === 'leave' || next?.type === 'visit') return;
    } catch (failure) {
      setProblem(problemText(t, failure));
    }
    running.current = false;
    setPending(false);
  };
  return { run, isPending, problem, setProblem };
}
