import type { Call } from './model';
import { pascalAll } from './names';
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
  /** The interface's name in that file. */
  name: string;
  children: TreeNode[];
  calls: Call[];
}

/** The file of the nodes that have no file of their own. */
export const TREE = 'tree';

/** `ServiceorderByOutOrderNo`: in a file of its own a name starts at the file's last segment, in the tree at the root. */
const nameOf = (template: string, file: string): string =>
  pascalAll(segmentsOf(template).slice(file === TREE ? 0 : segmentsOf(file).length - 1));

/** All nodes of all templates, the inner ones included; the roots are returned. */
export const buildTree = (calls: readonly Call[]): TreeNode[] => {
  const files = new Set(calls.map(({ template }) => fileOf(template)));
  const nodes = new Map<string, TreeNode>();
  const roots: TreeNode[] = [];

  const nodeOf = (segments: readonly string[]): TreeNode => {
    const template = segments.join('/');
    const known = nodes.get(template);
    if (known) return known;
    const own = fileOf(template);
    const file = files.has(own) ? own : TREE;
    const segment = segments.at(-1) ?? '';
    const node: TreeNode = { template, segment, file, name: nameOf(template, file), children: [], calls: [] };
    nodes.set(template, node);
    const siblings = segments.length > 1 ? nodeOf(segments.slice(0, -1)).children : roots;
    siblings.push(node);
    return node;
  };

  for (const call of [...calls].sort((a, b) => byText(a.template, b.template))) {
    nodeOf(segmentsOf(call.template)).calls.push(call);
  }
  return roots;
};

/** The nodes in the order of their templates, a parent before its children. */
export const walk = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes.flatMap((node) => [node, ...walk([...node.children].sort((a, b) => byText(a.segment, b.segment)))]);
