import type { SecondFactorOffer } from './next.ts';
import type { Identifier, InteractionEvent, ProviderKind } from '../api/experience-api.ts';

/** What this tab remembers between two screens and over a reload. Never a password, never a code. */
export interface FlowState {
  readonly event: InteractionEvent;
  /** As typed, so that going back finds the field as it was left. */
  readonly draft?: { readonly text: string; readonly region: string };
  readonly identifier?: Identifier;
  /** Of the code that was sent last. */
  readonly verificationId?: string;
  /** Epoch milliseconds. */
  readonly codeSentAt?: number;
  /** The server knows who this is: what follows is completing, not identifying. */
  readonly isIdentified?: boolean;
  /** Verified, but not yet accepted for identification (a missing profile came first). */
  readonly provenBy?: string;
  /** By a one-time token: may register where nobody else may. */
  readonly isInvited?: boolean;
  /** Which second factors may be proven or set up now. */
  readonly offer?: SecondFactorOffer;
  /** Enterprises to choose from. */
  readonly enterpriseIds?: readonly string[];
  /** The way to a provider that is under way; `state` comes back from there. */
  readonly visit?: { readonly kind: ProviderKind; readonly connectorId: string; readonly verificationId: string; readonly state: string };
  /** An account here that has the address of who came back, shortened. */
  readonly related?: { readonly type: string; readonly value: string };
  /** The person says it is theirs. */
  readonly isLinking?: boolean;
  readonly hasAgreed?: boolean;
  readonly method?: 'password' | 'code';
}

export interface FlowMemory {
  read(): FlowState;
  /** Starts anew; the draft and the agreement stay. */
  start(event: InteractionEvent): void;
  update(patch: Partial<FlowState>): void;
}

const key = 'lintel:flow';

export function createFlowMemory(storage: Storage): FlowMemory {
  const read = (): FlowState => ({ event: 'SignIn', ...(JSON.parse(storage.getItem(key) ?? '{}') as Partial<FlowState>) }); // only we write it
  const write = (state: FlowState) => storage.setItem(key, JSON.stringify(state));
  return {
    read,
    start: (event) => {
      const { draft, hasAgreed } = read();
      write({ event, ...(draft && { draft }), ...(hasAgreed && { hasAgreed }) });
    },
    update: (patch) => write({ ...read(), ...patch }),
  };
}
