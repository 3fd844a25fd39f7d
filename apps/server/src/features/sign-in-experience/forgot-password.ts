import type { SignInExperience } from './schemas.ts';

export interface ForgotPassword {
  email: boolean;
  phone: boolean;
}

/** Which ways to reset a password there are: those the tenant chose (`null`: all) and has a connector for. */
export function forgotPasswordOf(
  { forgotPasswordMethods: chosen }: Pick<SignInExperience, 'forgotPasswordMethods'>,
  has: ForgotPassword,
): ForgotPassword {
  return {
    email: has.email && (chosen?.includes('EmailVerificationCode') ?? true),
    phone: has.phone && (chosen?.includes('PhoneVerificationCode') ?? true),
  };
}
