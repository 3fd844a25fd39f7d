import type { ExtraProps } from 'react-markdown';

import { Checkpoint } from './checkpoint.tsx';
import { CodeBlock } from './code-block.tsx';
import { parseFence } from './fence.ts';
import { GuideAddressField } from './guide-address-field.tsx';
import { useGuide } from './guide-context.ts';
import { GuideRoleField } from './guide-role-field.tsx';

/**
 * A fenced block of a guide: a sample (its `title` is the file's name), a `field` that changes the application, or the `checkpoint`
 * that opens what was built.
 */
export const GuideBlock = ({ node }: ExtraProps) => {
  const { guide, subject } = useGuide();
  const { language, title, text } = parseFence(node);

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
