import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { EditorView } from '@uiw/react-codemirror';

/** The editor in the colours of the tokens, which know light and dark by themselves and can be read in both. */
export const codeEditorTheme = [
  EditorView.theme({
    '&': {
      overflow: 'hidden',
      border: '1px solid var(--lintel-line-strong)',
      borderRadius: 'var(--lintel-radius)',
      backgroundColor: 'var(--lintel-surface)',
      color: 'var(--lintel-ink)',
      fontSize: '13px',
    },
    '&.cm-focused': { outline: '2px solid var(--lintel-accent)', outlineOffset: '1px' },
    '.cm-scroller': { fontFamily: 'var(--lintel-font-mono)', lineHeight: '20px' },
    '.cm-content': { caretColor: 'var(--lintel-ink)' },
    '.cm-cursor': { borderLeftColor: 'var(--lintel-ink)' },
    '.cm-gutters': { border: 'none', backgroundColor: 'var(--lintel-sunken)', color: 'var(--lintel-ink-soft)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'var(--lintel-accent-soft)',
    },
    '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--lintel-accent-soft)' },
    '.cm-tooltip': {
      maxWidth: '400px',
      border: '1px solid var(--lintel-line)',
      borderRadius: 'var(--lintel-radius)',
      backgroundColor: 'var(--lintel-surface)',
      color: 'var(--lintel-ink)',
      boxShadow: 'var(--lintel-shadow)',
      fontFamily: 'var(--lintel-font)',
    },
    '.cm-diagnostic-error': { borderLeftColor: 'var(--lintel-danger)' },
    '.cm-diagnostic-warning': { borderLeftColor: 'var(--lintel-warning)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.propertyName, tags.className, tags.tagName, tags.labelName], color: 'var(--lintel-info)' },
      { tag: [tags.string, tags.color], color: 'var(--lintel-success)' },
      { tag: [tags.number, tags.bool, tags.null, tags.unit, tags.keyword, tags.atom], color: 'var(--lintel-warning)' },
      { tag: [tags.comment, tags.punctuation, tags.bracket, tags.separator], color: 'var(--lintel-ink-soft)' },
      { tag: tags.invalid, color: 'var(--lintel-danger)' },
    ]),
  ),
];
