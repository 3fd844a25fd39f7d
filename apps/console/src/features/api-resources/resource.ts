import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type Resource = AnswerOf<'GetResource'>;
export type ResourceWithScopes = AnswerOf<'ListResources'>[number];
export type NewResource = InputOf<'CreateResource'>;
export type ResourcePatch = InputOf<'UpdateResource'>;
export type Scope = AnswerOf<'ListResourceScopes'>[number];
export type NewScope = InputOf<'CreateResourceScope'>;

const systemApi = /^https:\/\/[0-9a-z-]+\.logto\.app\/(?:api|me)$/;

/** The APIs of the system itself: they are there from the start, and nobody changes them. */
export const isSystemApi = ({ indicator }: Pick<Resource, 'indicator'>): boolean => systemApi.test(indicator);

export type IndicatorProblem = 'required' | 'uri' | 'fragment';

/** An indicator is an absolute URI without a fragment (RFC 8707 §2). */
export const indicatorProblem = (indicator: string): IndicatorProblem | undefined => {
  if (indicator === '') return 'required';
  if (indicator.includes('#')) return 'fragment';

  return URL.canParse(indicator) ? undefined : 'uri';
};

/** Names are told apart by spaces in a `scope` parameter, so they hold none. */
export const isScopeName = (name: string): boolean => /^\S+$/.test(name);
