import { css } from '@codemirror/lang-css';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter, lintGutter } from '@codemirror/lint';
import { useComputedColorScheme } from '@mantine/core';
import CodeMirror, { EditorView, type Extension } from '@uiw/react-codemirror';

export type CodeEditorProps = {
  /** What is edited, for a screen reader. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  language: 'json' | 'css';
  readOnly?: boolean;
  /** More of CodeMirror: completion, a schema's linter. Keep it stable between renders. */
  extensions?: Extension[];
};

const languages = {
  json: [json(), linter(jsonParseLinter()), lintGutter()],
  css: [css()],
} satisfies Record<CodeEditorProps['language'], Extension[]>;

/** The editor's own line numbers cannot be read on its dark ground. */
const gutters = EditorView.theme({ '.cm-gutters': { backgroundColor: 'var(--lintel-sunken)', color: 'var(--lintel-ink-soft)' } });

export const CodeEditor = ({ label, value, onChange, language, readOnly = false, extensions = [] }: CodeEditorProps) => {
  const theme = useComputedColorScheme();

  return (
    <CodeMirror
      value={value}
      onChange={onChange}
      theme={theme}
      readOnly={readOnly}
      minHeight="120px"
      maxHeight="480px"
      indentWithTab={false}
      style={{ border: '1px solid var(--lintel-line-strong)', borderRadius: 'var(--lintel-radius)', overflow: 'hidden' }}
      extensions={[
        ...languages[language],
        EditorView.lineWrapping,
        gutters,
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        ...extensions,
      ]}
    />
  );
};
