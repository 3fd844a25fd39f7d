import type { operations } from '@lintel/api-types';

type JsonOf<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : never;

/** Body of a success of an operation of the OpenAPI document: `AnswerOf<'GetApplication'>`. */
export type AnswerOf<Name extends keyof operations> = operations[Name] extends { responses: infer Responses }
  ? { [Status in keyof Responses]: Status extends 200 | 201 ? JsonOf<Responses[Status]> : never }[keyof Responses]
  : never;

/** Body that an operation takes. */
export type InputOf<Name extends keyof operations> = operations[Name] extends { requestBody?: infer Input }
  ? JsonOf<NonNullable<Input>>
  : never;
