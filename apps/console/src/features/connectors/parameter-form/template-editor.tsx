import { linter, type Diagnostic } from '@codemirror/lint';
import { List, Stack, Text } from '@mantine/core';
import type { EditorView } from '@uiw/react-codemirror';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeEditor } from '../../../ui/code-editor.tsx';
import { rangeAt } from './json-range.ts';
import { checkTemplates, usageTypes, type TemplateIssue } from './template-rules.ts';

interface TemplateEditorProps {
  readonly label: string;
  readonly value: string;
  /** The connector's own templates, which say what fields each needs. */
  readonly defaults: unknown;
  readonly onChange: (value: string) => void;
}

/** The list of message templates: what is wrong is underlined at its place and said in words below. */
const TemplateEditor = ({ label, value, defaults, onChange }: TemplateEditorProps) => {
  const { t } = useTranslation();
  const extensions = useMemo(() => [linter((view) => diagnose(view, { defaults, t }), { delay: 250 })], [defaults, t]);
  const issues = issuesOf(value, defaults);

  return (
    <Stack gap="xs">
      <CodeEditor label={label} value={value} onChange={onChange} language="json" extensions={extensions} />
      {issues.length > 0 && (
        <List size="sm" aria-live="polite">
          {issues.map((issue) => (
            <List.Item key={JSON.stringify(issue)} c={issue.severity === 'error' ? 'var(--lintel-danger)' : 'var(--lintel-warning)'}>
              {issueText(t, issue)}
            </List.Item>
          ))}
        </List>
      )}
      <Text size="sm" c="dimmed">
        {t('connectors.templates.help', { types: usageTypes.join(', '), code: '{{code}}', link: '{{link}}' })}
      </Text>
    </Stack>
  );
};

export default TemplateEditor;

function diagnose(view: EditorView, { defaults, t }: { defaults: unknown; t: TFunction }): Diagnostic[] {
  const text = view.state.doc.toString();
  return issuesOf(text, defaults).map((issue) => ({
    ...rangeAt(text, issue.path),
    severity: issue.severity,
    message: issueText(t, issue),
  }));
}

/** None for a text that cannot be parsed: the editor's own JSON checker speaks of that. */
function issuesOf(text: string, defaults: unknown): TemplateIssue[] {
  try {
    return checkTemplates(JSON.parse(text), defaults);
  } catch {
    return [];
  }
}

function issueText(t: TFunction, { path, ...issue }: TemplateIssue): string {
  const [index] = path;
  const message = t(`connectors.templates.issue.${issue.code}`, { ...issue });
  return typeof index === 'number' ? t('connectors.templates.at', { number: index + 1, message }) : message;
}
