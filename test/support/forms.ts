import type { LooseNode } from '../../types/core.js';

/** A segment as written in a property chain: in camelCase, or unchanged if camelCase would not map back to it. */
export const propertyOf = (segment: string): string => {
  const variable = /^\{(.+)\}$/.exec(segment)?.[1];
  if (variable !== undefined) return `_${variable}_`;
  const [first = '', ...others] = segment.split('-');
  if (others.some((word) => !/^[a-z]/.test(word))) return segment;
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
};

/** The ways to write a template. Each returns the node whose verbs are called. */
export const forms: Record<string, (client: LooseNode, template: string) => LooseNode> = {
  'property chain': (client, template) =>
    template
      .split('/')
      .map(propertyOf)
      .reduce<LooseNode>((node, property) => node[property] as LooseNode, client),
  'chain({})': (client, template) => client.chain(template),
  'chain(<>)': (client, template) => client.chain(template.replace(/\{(\w+)\}/g, '<$1>')),
  index: (client, template) => client[template] as LooseNode,
};
