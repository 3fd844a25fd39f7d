import { z } from 'zod';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { CaptchaConfig } from './schemas.ts';
import type { Verdict } from './verdict.ts';

interface Assessment {
  /** Base address of the API. */
  readonly url: string;
  readonly config: Extract<CaptchaConfig, { type: 'RecaptchaEnterprise' }>;
  readonly token: string;
  readonly ip: string;
}

const answerSchema = z.object({
  tokenProperties: z.object({ valid: z.boolean().optional(), invalidReason: z.string().optional() }).optional(),
  riskAnalysis: z.object({ score: z.number().optional() }).optional(),
});
/** From 0 (surely a program) to 1 (surely a person); Google's own suggestion to begin with. */
const leastScore = 0.5;

/** Google's projects.assessments.create: https://cloud.google.com/recaptcha/docs/reference/rest/v1/projects.assessments/create */
export async function assessWithRecaptcha(fetch: Outbound['fetch'], { url, config, token, ip }: Assessment): Promise<Verdict> {
  const { projectId, secretKey, siteKey } = config;
  const response = await fetch(`${url}/v1/projects/${encodeURIComponent(projectId)}/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-goog-api-key': secretKey },
    body: JSON.stringify({ event: { token, siteKey, userIpAddress: ip } }),
  });
  if ([400, 401, 403, 404].includes(response.status)) return { type: 'misconfigured', reason: `status ${response.status}` };
  if (!response.ok) throw new Error(`reCAPTCHA answered ${response.status}`);
  const { tokenProperties, riskAnalysis } = answerSchema.parse(await response.json());
  // JSON of the API leaves out what is 0 or false.
  const isPerson = tokenProperties?.valid === true && (riskAnalysis?.score ?? 0) >= leastScore;
  return { type: isPerson ? 'person' : 'not-a-person' };
}
