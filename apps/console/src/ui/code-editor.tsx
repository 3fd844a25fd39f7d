import { css } from '@codemirror/lang-css';
import { javascript } from '@codemirror/lang-javascript';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter, lintGutter } from '@codemirror/lint';
import CodeMirror, { EditorView, type Extension } from '@uiw/react-codemirror';

import { codeEditorTheme } from './code-editor-theme.ts';

export type CodeEditorProps = {
  /** What is edited, for a screen reader. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  language: 'json' | 'css' | 'javascript';
  readOnly?: boolean;
  /** More of CodeMirror: completion, a schema's linter. Keep it stable between renders. */
  extensions?: Extension[];
};

const languages = {
  json: [json(), linter(jsonParseLinter()), lintGutter()],
  css: [css()],
  javascript: [javascript()],
} satisfies Record<CodeEditorProps['language'], Extension[]>;

export const CodeEditor = ({ label, value, onChange, language, readOnly = false, extensions = [] }: CodeEditorProps) => (
  <CodeMirror
    value={value}
    onChange={onChange}
    theme="none"
    readOnly={readOnly}
    minHeight="120px"
    maxHeight="480px"
    indentWithTab={false}
    basicSetup={{ highlightActiveLine: false, highlightActiveLineGutter: false, syntaxHighlighting: false }}
    extensions={[
      ...languages[language],
      EditorView.lineWrapping,
      codeEditorTheme,
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      ...extensions,
    ]}
  />
);
