import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program';

type Language = 'zh' | 'en';

/** The command line as a user of a language sees it. */
const programIn = (language: Language): Command => {
  const before = process.env.LC_ALL;
  process.env.LC_ALL = language === 'zh' ? 'zh_CN.UTF-8' : 'en_US.UTF-8';
  try {
    return createProgram();
  } finally {
    if (before === undefined) delete process.env.LC_ALL;
    else process.env.LC_ALL = before;
  }
};

const words = {
  zh: { argument: '参数与选项', meaning: '含义', preset: (value: string) => `（默认 \`${value}\`）` },
  en: { argument: 'Argument or flag', meaning: 'Meaning', preset: (value: string) => ` (default \`${value}\`)` },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A command's name, what it does, and a table of what it takes. */
const sectionOf = (command: Command, language: Language): string => {
  const { argument, meaning, preset } = words[language];
  const presetOf = (value: unknown): string => (value === undefined ? '' : preset(`${value}`));
  const rows = [
    ...command.registeredArguments.map((each) => {
      const name = `${each.name()}${each.variadic ? '...' : ''}`;
      const choices = each.argChoices === undefined ? '' : ` ${each.argChoices.map((one) => `\`${one}\``).join(' ')}`;
      const written = each.required ? `<${name}>` : `[${name}]`;
      return [`\`${written}\``, `${each.description}${choices}${presetOf(each.defaultValue)}`];
    }),
    ...command.options.map(({ flags, description, defaultValue }) => [
      `\`${flags}\``,
      `${description}${presetOf(defaultValue)}`,
    ]),
  ];
  const table = rows.map(([name = '', text = '']) => `| ${cell(name)} | ${cell(text)} |`);
  return [
    `### \`${command.name()}\``,
    '',
    `${command.description()}`,
    '',
    `| ${argument} | ${meaning} |`,
    '| --- | --- |',
    ...table,
  ].join('\n');
};

/** What all commands say of themselves. */
const referenceOf = (language: Language): string =>
  programIn(language)
    .commands.filter((command) => !command.name().startsWith('_'))
    .map((command) => sectionOf(command, language))
    .join('\n\n');

/** A page whose marked places hold what the commands say. */
export const withReference = (page: string): string =>
  (['zh', 'en'] as const).reduce((text, language) => {
    const [begin, end] = [`<!-- commands ${language} -->`, `<!-- /commands ${language} -->`];
    const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
    if (start < 0 || stop < start) throw new Error(`The page has no place for ${begin}.`);
    return `${text.slice(0, start)}${begin}\n\n${referenceOf(language)}\n\n${text.slice(stop)}`;
  }, page);
