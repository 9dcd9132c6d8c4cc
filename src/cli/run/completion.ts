import type { Command } from 'commander';
import type { Schema } from '../../sandbox/openapi/document';
import type { CommandOutcome } from '../output';
import { type Catalogue, findOperation, nameOf, propertiesOf, readCatalogue, verbOf } from './catalogue';
import { explained } from './explain';

/** What a shell runs to complete the words of this command line. */
export const completion = async (shell: keyof typeof scripts): Promise<CommandOutcome> => ({
  data: { shell, script: scripts[shell] },
  text: scripts[shell],
});

/** What each shell runs. */
const scripts = {
  bash: `_wechatpay_chain() {
  local word="\${COMP_WORDS[COMP_CWORD]}" IFS=$'\\n'
  COMPREPLY=($(wechatpay-chain __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -o default -F _wechatpay_chain wechatpay-chain`,
  zsh: `#compdef wechatpay-chain
_wechatpay_chain() {
  local -a found
  found=(\${(f)"$(wechatpay-chain __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  compadd -S '' -a found
  (( $#found )) || _files
}
compdef _wechatpay_chain wechatpay-chain`,
  fish: `complete -c wechatpay-chain -f -a '(wechatpay-chain __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'`,
} as const;

/**
 * What the last word may become.
 *
 * @param words all behind the program's name, the last one begun
 */
export const completionsOf = (words: readonly string[], program: Command): readonly string[] => {
  const [name, ...rest] = words;
  const begun = words.at(-1) ?? '';
  const all = words.length <= 1 ? namesOf(program) : wordsOf(name ?? '', rest, program);
  return all.filter((each) => each.startsWith(begun));
};

const namesOf = (program: Command): readonly string[] =>
  program.commands.map((each) => each.name()).filter((each) => !each.startsWith('_'));

const wordsOf = (name: string, rest: readonly string[], program: Command): readonly string[] => {
  const command = program.commands.find((each) => each.name() === name);
  if (command === undefined) return [];
  if (rest.at(-1)?.startsWith('-')) return command.options.map(({ long }) => long ?? '').filter((each) => each !== '');
  const before = rest.slice(0, -1).filter((each) => !each.startsWith('-'));
  if (name === 'call' || name === 'sign') return callWords(before);
  if (name === 'trigger' && before.length === 0) return eventNames();
  if (name === 'trigger' && rest.at(-2) === '--set') return eventFields(before[0] ?? '');
  if (name === 'explain') return Object.keys(explained);
  return command.registeredArguments[before.length]?.argChoices ?? [];
};

const callWords = ([verb, path]: readonly string[]): readonly string[] => {
  if (verb === undefined)
    return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].flatMap((each) => [each, each.toLowerCase()]);
  const { operations, document } = readCatalogue();
  const method = verbOf(verb);
  if (path === undefined) return operations.filter((each) => each.verb === method).map(({ template }) => template);
  const found = document.operation(nameOf(findOperation(method, path, operations)));
  return [found?.path, found?.query, found?.body?.schema].flatMap((schema) => fieldsOf(schema ?? {}, document, ''));
};

/** The fields that hold a value, by their paths. */
const fieldsOf = (schema: Schema, document: Catalogue['document'], where: string, depth = 3): readonly string[] =>
  Object.entries(propertiesOf(schema, document)).flatMap(([name, given]) => {
    const field = document.resolve(given);
    const inner = field.items === undefined ? field : document.resolve(field.items);
    const path = `${where}${name}`;
    const below =
      depth === 0 ? [] : fieldsOf(inner, document, `${path}.${field.items === undefined ? '' : '0.'}`, depth - 1);
    return below.length > 0 ? below : [`${path}=`];
  });

const eventNames = (): readonly string[] => {
  const { events, document } = readCatalogue();
  return events.map(({ event_type }) => event_type).filter((each) => document.notification(each) !== undefined);
};

const eventFields = (event: string): readonly string[] => {
  const { document } = readCatalogue();
  return (document.notification(event)?.forms ?? []).flatMap(({ schema }) => fieldsOf(schema, document, ''));
};
