/** Who goes to a provider: one browser, in one interaction, in its newest attempt. An answer is found under nothing else. */
export const signInAttempt = ({ uid, verificationId }: { readonly uid: string; readonly verificationId: string }): string =>
  JSON.stringify(['sign-in', uid, verificationId]);
