import type { Call } from '../model';
import type { Module } from '../module';
import { keyText, pascal, propertiesOf } from '../names';
import { SourceError } from '../parse';
import { indent, jsdoc } from '../text';
import { sorted, type TreeNode } from '../tree';
import { emitCall } from './call';

/** Members that every node has; a path segment with one of these names cannot be reached as a property. */
const TAKEN = new Set(['chain', 'toRequest', 'toString', 'toJSON', 'then', 'constructor']);

/** The node's interface, imported under the name of its whole template where it lives in another file. */
export const nodeType = (node: TreeNode, module: Module): string =>
  module.use(node.file, node.name, node.file === module.path ? node.name : node.fullName);

/** The name that everything of a call is named after: `ServiceorderByOutOrderNoModifyPost`. */
export const callName = (node: TreeNode, verb: string): string => `${node.name}${pascal(verb)}`;

/** A child as a property; a path variable has two. */
const childText = (child: TreeNode, module: Module, segments: Segments): string => {
  const title = segments[child.template];
  const type = nodeType(child, module);
  const [usual, ...others] = propertiesOf(child.segment);
  if (TAKEN.has(usual)) throw new SourceError(`${child.template}: \`${usual}\` is a member of every node`);
  const aliases = others.map((other) => `${jsdoc([`同 ${usual}`])}readonly ${keyText(other)}: ${type};\n`);
  return `${title === undefined ? '' : jsdoc([title])}readonly ${keyText(usual)}: ${type};\n${aliases.join('')}`;
};

/** A verb and its twin. A word that is a segment as well can be called and can be walked on from. */
const callText = (node: TreeNode, call: Call, child: TreeNode | undefined, module: Module): string => {
  const { doc, signature } = emitCall(callName(node, call.verb), call, module);
  const verb = child
    ? `readonly ${call.verb}: (${signature(' =>')}) & ${nodeType(child, module)};\n`
    : `${call.verb}${signature(':')};\n`;
  return `${doc}${verb}${doc}${call.verb}Async${signature(':')};\n`;
};

/** The Chinese names of some templates' beginnings. */
type Segments = Readonly<Record<string, string>>;

/** Declares a node, its calls' types included. */
export const emitNode = (node: TreeNode, module: Module, segments: Segments): void => {
  const verbs = new Set<string>(node.calls.map(({ verb }) => verb));
  const children = sorted(node.children)
    .filter(({ segment }) => !verbs.has(segment))
    .map((child) => childText(child, module, segments));
  const calls = node.calls.map((call) => {
    const child = node.children.find(({ segment }) => segment === call.verb);
    return callText(node, call, child, module);
  });
  const base = module.use('core', 'Node');
  const body = indent([...children, ...calls].join(''));
  module.declare(
    node.name,
    `${jsdoc([...(segments[node.template] ? [`${segments[node.template]}`, ''] : []), `\`${node.template}\``])}export interface ${node.name} extends ${base} {\n${body}}\n`,
  );
};
