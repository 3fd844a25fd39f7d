import { ApiError } from '../foundation/http/api-error.ts';
import { captchaPart, publicCaptcha } from '../features/captcha/captcha-part.ts';
import type { CaptchaScope } from '../features/captcha/captcha-verifier.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import type { Settings } from '../tenancy/snapshot.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import type { Interaction } from './interaction.ts';

const isAsked = (settings: Settings): boolean => publicCaptcha(settings, settings.get(signInExperiencePart).captchaPolicy) !== undefined;

/**
 * What the answer to a challenge says of the person who starts an interaction; nothing where nobody is challenged, or they have not answered yet.
 *
 * @throws ApiError `session.captcha_failed`
 */
export async function readCaptcha(
  scope: TenantScope & CaptchaScope,
  { token, ip }: { readonly token: string | undefined; readonly ip: string },
): Promise<Interaction['captcha']> {
  const config = scope.settings.get(captchaPart);
  if (token === undefined || !config || !isAsked(scope.settings)) return undefined;
  const isHuman = await scope.verifyCaptcha(config, { token, ip });
  scope.audit({ key: 'Interaction.Create.Captcha', result: isHuman ? 'Success' : 'Error', ip, details: { type: config.type } });
  if (!isHuman) throw new ApiError('session.captcha_failed');
  return { verified: true, skipped: false };
}

/** Asked before anything that a program could try again and again. @throws ApiError `session.captcha_required` */
export function assertCaptcha(settings: Settings, { captcha }: Pick<Interaction, 'captcha'>): void {
  if (isAsked(settings) && !captcha?.verified && !captcha?.skipped) throw new ApiError('session.captcha_required');
}
