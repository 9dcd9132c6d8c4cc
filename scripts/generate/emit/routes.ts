import type { Model } from '../model';
import { Module } from '../module';
import { quote } from '../names';
import { indent, jsdoc } from '../text';
import { type TreeNode, walk } from '../tree';
import { nodeType } from './node';

const titles = ({ calls }: TreeNode): string =>
  calls.map(({ verb, operation }) => `${verb.toUpperCase()} ${operation.summary}`).join(' · ');

/** `types/routes.d.ts`: every template, and every node above one, by its text. */
export const emitRoutes = ({ tree }: Model): Map<string, string> => {
  const module = new Module('routes');
  const nodes = walk(tree);
  const entries = (some: TreeNode[]): string =>
    some
      .map((node) => {
        const title = titles(node);
        return `${jsdoc(title ? [title] : [])}${quote(node.template)}: ${nodeType(node, module)};\n`;
      })
      .join('');

  module.declare(
    'Routes',
    `/** Every documented path. */\nexport interface Routes {\n${indent(entries(nodes.filter(({ calls }) => calls.length > 0)))}}\n`,
  );
  module.declare(
    'Prefixes',
    `/** The nodes on the way to a documented path that are none themselves. */\nexport interface Prefixes {\n${indent(entries(nodes.filter(({ calls }) => calls.length === 0)))}}\n`,
  );
  const roots = tree.map((node) => nodeType(node, module)).sort();
  module.add(`export type { ${roots.join(', ')} };\n`);
  return new Map([['types/routes.d.ts', module.toString()]]);
};
