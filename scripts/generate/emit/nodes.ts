import type { Model } from '../model';
import { Module } from '../module';
import { walk } from '../tree';
import { emitNode } from './node';

/** The declaration files of the tree: one a product or resource, and `tree.d.ts` for the nodes above them. */
export const emitNodes = ({ tree, catalogue }: Model): Map<string, string> => {
  const modules = new Map<string, Module>();
  for (const node of walk(tree)) {
    const module = modules.get(node.file) ?? new Module(node.file);
    modules.set(node.file, module);
    emitNode(node, module, catalogue.root['x-segments']);
  }
  return new Map([...modules].map(([file, module]) => [`types/${file}.d.ts`, module.toString()]));
};
