const placeholder = '{id}';

/** The address that the message leads to; the application learns from it which invitation is meant. */
export const invitationLink = (template: string, invitationId: string): string =>
  template.trim().replaceAll(placeholder, encodeURIComponent(invitationId));

export type LinkProblem = 'address' | 'placeholder';

/** Without a place for its id the application could not tell one invitation from another. */
export const linkProblem = (template: string): LinkProblem | undefined => {
  const url = URL.parse(template.trim());

  if (!url || !/^https?:$/.test(url.protocol)) {
    return 'address';
  }

  return template.includes(placeholder) ? undefined : 'placeholder';
};
