import { Anchor, Code, Table, Typography } from '@mantine/core';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';

/** Headings start below the page's own title. Raw HTML is not rendered and pictures are left out: nothing is loaded from elsewhere. */
const components: Components = {
  h1: ({ children }) => <h2>{children}</h2>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  a: ({ href, children }) => (
    <Anchor href={href ?? ''} target="_blank" rel="noreferrer" style={{ textDecoration: 'underline' }}>
      {children}
    </Anchor>
  ),
  pre: ({ children }) => (
    <Code block component="pre" tabIndex={0}>
      {children}
    </Code>
  ),
  code: ({ children }) => <code>{children}</code>,
  table: ({ children }) => (
    <Table.ScrollContainer minWidth={320} type="native" tabIndex={0}>
      <Table>{children}</Table>
    </Table.ScrollContainer>
  ),
};

const MarkdownText = ({ children }: { children: string }) => (
  <Typography fz="sm">
    <Markdown remarkPlugins={[remarkGfm]} components={components} disallowedElements={['img']}>
      {children}
    </Markdown>
  </Typography>
);

export default MarkdownText;
