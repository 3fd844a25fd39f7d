import { expect, test } from 'vitest';

import { invitationLink, linkProblem } from './invitation-link.ts';

test('the id of the invitation stands in the link, wherever it was asked for', () => {
  expect(invitationLink(' https://app.example.com/join?invitation={id} ', 'a/b')).toBe('https://app.example.com/join?invitation=a%2Fb');
});

test('a link is a web address that names the invitation', () => {
  expect(linkProblem('https://app.example.com/join?invitation={id}')).toBeUndefined();
  expect(linkProblem('https://app.example.com/join')).toBe('placeholder');
  expect(linkProblem('javascript:alert({id})')).toBe('address');
  expect(linkProblem('join/{id}')).toBe('address');
});
