import type { Module } from '../module';
import { keyText, pascal, pascalAll, propertiesOf } from '../names';
import { SourceError } from '../parse';
import { segmentsOf } from '../template';
import { type TreeNode, walk } from '../tree';
import { indent, jsdoc } from '../text';
import { emitCall } from './call';

/** What every node has of its own; a segment of this name could not be reached as a property. */
const TAKEN = new Set(['chain', 'toRequest', 'toString', 'toJSON', 'then', 'constructor']);

/** The node's interface, imported under the name of its whole template where it lives in another file. */
export const nodeType = (node: TreeNode, module: Module): string =>
  module.use(node.file, node.name, node.file === module.path ? node.name : pascalAll(segmentsOf(node.template)));

/** The name that everything of a call is named after: `ServiceorderByOutOrderNoModifyPost`. */
const callName = (node: TreeNode, verb: string): string => `${node.name}${pascal(verb)}`;

/** Declares a node, its calls' types included. */
export const emitNode = (node: TreeNode, module: Module): void => {
  const lines: string[] = [];
  const children = walk(node.children).filter((child) => node.children.includes(child));
  const segments = new Map(children.map((child) => [child.segment, child]));

  for (const child of children) {
    const type = nodeType(child, module);
    const [usual, ...others] = propertiesOf(child.segment);
    if (TAKEN.has(usual)) throw new SourceError(`${child.template}: \`${usual}\` is a member of every node`);
    const call = node.calls.find(({ verb }) => verb === usual);
    if (call) continue;
    lines.push(`readonly ${keyText(usual)}: ${type};\n`);
    for (const other of others) lines.push(`${jsdoc([`同 ${usual}`])}readonly ${keyText(other)}: ${type};\n`);
  }

  for (const call of node.calls) {
    const { doc, signature } = emitCall(callName(node, call.verb), call, module);
    // A word that is both a verb and a segment can be called and can be walked on from.
    const child = segments.get(call.verb);
    lines.push(
      child
        ? `${doc}readonly ${call.verb}: (${signature(' =>')}) & ${nodeType(child, module)};\n`
        : `${doc}${call.verb}${signature(':')};\n`,
      `${doc}${call.verb}Async${signature(':')};\n`,
    );
  }

  const base = module.use('core', 'Node');
  const comment = jsdoc([`\`${node.template}\``]);
  module.declare(node.name, `${comment}export interface ${node.name} extends ${base} {\n${indent(lines.join(''))}}\n`);
};
