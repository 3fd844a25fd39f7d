import { jsonLanguage } from '@codemirror/lang-json';

type Node = ReturnType<typeof jsonLanguage.parser.parse>['topNode'];

export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where in a JSON text the value at `path` stands; as deep as the path can be followed. */
export function rangeAt(text: string, path: readonly (string | number)[]): TextRange {
  let node = jsonLanguage.parser.parse(text).topNode.firstChild;
  if (!node) return { from: 0, to: text.length };
  for (const step of path) {
    const next: Node | null = typeof step === 'number' ? (values(node)[step] ?? null) : propertyValue(node, { text, name: step });
    if (!next) break;
    node = next;
  }
  return { from: node.from, to: node.to };
}

const valueNames = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

function values(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (valueNames.has(child.name)) found.push(child);
  }
  return found;
}

function propertyValue(node: Node, { text, name }: { text: string; name: string }): Node | null {
  for (const property of node.getChildren('Property')) {
    const key = property.getChild('PropertyName');
    if (key && text.slice(key.from, key.to) === JSON.stringify(name)) return values(property).at(-1) ?? null;
  }
  return null;
}
