import type { SecondaryIdentifier, SignUp, SignUpChoice } from '../sign-in-experience.ts';

/**
 * What a new person is asked for, in order. On the wire the first choice is `identifiers` ("e-mail or phone" is both of them there)
 * and the others are `secondaryIdentifiers`.
 */
export function signUpChoices({ identifiers, secondaryIdentifiers = [] }: SignUp): SignUpChoice[] {
  const isEither = identifiers.length === 2 && identifiers.includes('email') && identifiers.includes('phone');
  const first: readonly SignUpChoice[] = isEither ? ['emailOrPhone'] : identifiers;
  return [...first, ...secondaryIdentifiers.map(({ identifier }) => identifier)];
}

/** The same the other way round. Addresses are always proven by a code, so `verify` follows from what each choice is. */
export function withSignUpChoices(signUp: SignUp, choices: readonly SignUpChoice[]): SignUp {
  const [first, ...others] = choices;
  const secondaryIdentifiers = others.map((identifier): SecondaryIdentifier => ({ identifier, verify: isAddress(identifier) }));
  return {
    ...signUp,
    identifiers: first === undefined ? [] : first === 'emailOrPhone' ? ['email', 'phone'] : [first],
    verify: first !== undefined && isAddress(first),
    ...(secondaryIdentifiers.length > 0 || signUp.secondaryIdentifiers ? { secondaryIdentifiers } : {}),
  };
}

/** Choices that may be added: "e-mail or phone" replaces each of the two and the other way round. */
export function addableChoices(choices: readonly SignUpChoice[]): SignUpChoice[] {
  const all: readonly SignUpChoice[] = ['username', 'email', 'phone', 'emailOrPhone'];
  return all.filter((candidate) => !choices.some((choice) => overlaps(choice, candidate)));
}

export function isAddress(choice: SignUpChoice): boolean {
  return choice !== 'username';
}

function overlaps(one: SignUpChoice, other: SignUpChoice): boolean {
  return one === other || (isAddress(one) && isAddress(other) && (one === 'emailOrPhone' || other === 'emailOrPhone'));
}
