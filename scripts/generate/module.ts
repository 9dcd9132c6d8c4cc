import { posix } from 'node:path';
import { SourceError } from './parse';
import { byText, HEADER } from './text';

/** A declaration file in the making: its imports collect themselves, and a name is given once. */
export class Module {
  readonly #imports = new Map<string, Set<string>>();
  readonly #names = new Set<string>();
  readonly #parts: string[] = [];

  /** @param path inside `types/`, without `.d.ts` */
  constructor(readonly path: string) {}

  /** Adds a declaration of this name. */
  declare(name: string, text: string): void {
    this.#take(name);
    this.#parts.push(text);
  }

  /** Adds text that declares no name. */
  add(text: string): void {
    this.#parts.push(text);
  }

  /** Imports a name from another file of `types/`; returns what it is called here. */
  use(file: string, name: string, alias = name): string {
    if (file === this.path) return name;
    const names = this.#imports.get(file) ?? new Set();
    this.#imports.set(file, names);
    const clause = alias === name ? name : `${name} as ${alias}`;
    if (!names.has(clause)) {
      this.#take(alias);
      names.add(clause);
    }
    return alias;
  }

  toString(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => byText(a, b))
      .map(([file, names]) => {
        const from = posix.relative(posix.dirname(this.path), file);
        return `import type { ${[...names].sort(byText).join(', ')} } from '${from.startsWith('.') ? from : `./${from}`}';\n`;
      });
    return [HEADER, imports.join(''), ...this.#parts].filter(Boolean).join('\n');
  }

  #take(name: string): void {
    if (this.#names.has(name)) throw new SourceError(`types/${this.path}.d.ts: two declarations are named \`${name}\``);
    this.#names.add(name);
  }
}
