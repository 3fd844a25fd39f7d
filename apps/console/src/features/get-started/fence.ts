import type { ExtraProps } from 'react-markdown';

export type FenceNode = ExtraProps['node'];
type ElementContent = NonNullable<FenceNode>['children'][number];

type Fence = { language: string; title: string | undefined; text: string };

const textOf = (content: ElementContent): string => {
  if (content.type === 'text') {
    return content.value;
  }

  return content.type === 'element' ? content.children.map(textOf).join('') : '';
};

/** Language, title (```` ```js title="app.js" ````) and text of a fenced block, from its `pre` element. */
export const parseFence = (pre: FenceNode): Fence => {
  const code = pre?.children.find((child) => child.type === 'element' && child.tagName === 'code');

  if (code?.type !== 'element') {
    return { language: '', title: undefined, text: '' };
  }

  const className = code.properties['className'];
  const names = Array.isArray(className) ? className.map(String) : [];

  return {
    language: names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? '',
    title: /title="([^"]+)"/.exec(code.data?.meta ?? '')?.[1],
    text: textOf(code).trimEnd(),
  };
};
