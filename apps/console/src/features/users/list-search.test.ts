import { describe, expect, it } from 'vitest';
import { toUsersQuery } from './list-search.ts';

describe('toUsersQuery', () => {
  it('asks for everything without a word', () => {
    expect(toUsersQuery({ page: 2, search: '  ' })).toEqual({ page: 2, page_size: 20, search: undefined });
  });

  it('looks for the words anywhere, with wildcards of the reader taken as they are', () => {
    expect(toUsersQuery({ page: 1, search: 'ada' }).search).toBe('%ada%');
    expect(toUsersQuery({ page: 1, search: '50%_' }).search).toBe(String.raw`%50\%\_%`);
  });

  it('looks for a phone number by its digits', () => {
    expect(toUsersQuery({ page: 1, search: '+1 (555) 010' }).search).toBe('%1555010%');
    expect(toUsersQuery({ page: 1, search: '12' }).search).toBe('%12%');
  });
});
