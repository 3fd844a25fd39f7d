import type { ExtraProps } from 'react-markdown';

import { Checkpoint } from './checkpoint.tsx';
import { CodeBlock } from './code-block.tsx';
import { parseFence, type FenceNode } from './fence.ts';
import { GuideAddressField } from './guide-address-field.tsx';
import type { GuideSubject } from './guide-subject.ts';
import type { Guide } from './guide.ts';
import { GuideRoleField } from './guide-role-field.tsx';

type GuideBlockProps = { node: ExtraProps['node']; guide: Guide; subject: GuideSubject };

/**
 * A fenced block of a guide: a sample (its `title` is the file's name), a `field` that changes the application, or the `checkpoint`
 * that opens what was built.
 */
export const GuideBlock = ({ node, guide, subject }: GuideBlockProps) => {
  const { language, title, text } = parseFence(node satisfies FenceNode | undefined);

  if (language === 'checkpoint') {
    return <Checkpoint address={text} />;
  }

  if (language !== 'field') {
    return <CodeBlock text={text} title={title} />;
  }

  switch (text) {
    case 'redirectUris':
      return <GuideAddressField application={subject.application} list="redirectUris" suggested={guide.suggested?.redirectUri} />;
    case 'postLogoutRedirectUris':
      return (
        <GuideAddressField
          application={subject.application}
          list="postLogoutRedirectUris"
          suggested={guide.suggested?.postLogoutRedirectUri}
        />
      );
    case 'roles':
      return <GuideRoleField application={subject.application} />;
    default:
      throw new Error(`The guide ${guide.id} asks for a field that does not exist: ${text}`);
  }
};
