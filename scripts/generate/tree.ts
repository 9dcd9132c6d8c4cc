import type { Call } from './model';
import { capital, pascal } from './names';
import { fileOf, segmentsOf } from './template';
import { byText } from './text';

/** A node of the chain: one interface. */
export interface TreeNode {
  /** From the root: `v3/payscore/serviceorder/{out_order_no}`. */
  template: string;
  /** The last of the template's segments. */
  segment: string;
  /** The declaration file, without `.d.ts`, inside `types/`. */
  file: string;
  /** The interface's name in that file: `ServiceorderByOutOrderNo`. */
  name: string;
  /** What it is called elsewhere, unique in the whole tree: `V3PayscoreServiceorderByOutOrderNo`. */
  fullName: string;
  children: TreeNode[];
  calls: Call[];
}

/** The file of the nodes that have no file of their own. */
export const TREE = 'tree';

/**
 * The part that a segment adds to the names. Where `policy-periods` and `policy_periods` are siblings the second, in the
 * order of the templates, keeps its underscore.
 */
const partOf = (segment: string, siblings: readonly string[]): string => {
  const part = pascal(segment);
  return siblings.includes(part) ? segment.split('-').map(capital).join('') : part;
};

interface Named extends TreeNode {
  /** The full name, a part a segment. */
  parts: string[];
  children: Named[];
}

/** All nodes of all templates, the inner ones included; the roots are returned. */
export const buildTree = (calls: readonly Call[]): TreeNode[] => {
  const files = new Set(calls.map(({ template }) => fileOf(template)));
  const known = new Map<string, Named>();
  const roots: Named[] = [];

  const nodeOf = (segments: readonly string[]): Named => {
    const template = segments.join('/');
    const found = known.get(template);
    if (found) return found;
    const parent = segments.length > 1 ? nodeOf(segments.slice(0, -1)) : undefined;
    const siblings = parent ? parent.children : roots;
    const segment = segments.at(-1) ?? '';
    const part = partOf(
      segment,
      siblings.map(({ parts }) => parts.at(-1) ?? ''),
    );
    const parts = [...(parent?.parts ?? []), part];
    const own = fileOf(template);
    const file = files.has(own) ? own : TREE;
    // In a file of its own a name starts at the file's last segment, in the tree at the root.
    const name = parts.slice(file === TREE ? 0 : segmentsOf(file).length - 1).join('');
    const node: Named = { template, segment, file, name, fullName: parts.join(''), parts, children: [], calls: [] };
    known.set(template, node);
    siblings.push(node);
    return node;
  };

  for (const call of [...calls].sort((a, b) => byText(a.template, b.template))) {
    nodeOf(segmentsOf(call.template)).calls.push(call);
  }
  return roots;
};

/** Siblings in the order of their segments. */
export const sorted = (nodes: readonly TreeNode[]): TreeNode[] =>
  [...nodes].sort((a, b) => byText(a.segment, b.segment));

/** All nodes below these and themselves, a parent before its children. */
export const walk = (nodes: readonly TreeNode[]): TreeNode[] =>
  sorted(nodes).flatMap((node) => [node, ...walk(node.children)]);
