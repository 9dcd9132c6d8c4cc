import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A code block of a page, named by its first line: `// demo.mjs`, or `// demo.mjs, continued`. */
export interface Pasted {
  /** The name under which the reader saves it. */
  file: string;
  continued: boolean;
  code: string;
}

const declaration = /^\/\/ ([\w.-]+\.[cm]js)(，续|, continued)?\n/;

/** The line above which a continuation belongs. */
const last = 'await sandbox.close();\n';

/**
 * Reads a block as a reader would.
 *
 * @throws Error when its first line does not say where it belongs
 */
export const pastedOf = (code: string): Pasted => {
  const [, file, continued] = declaration.exec(code) ?? [];
  if (file === undefined) {
    throw new Error(
      `A block begins with the name of its file, "// demo.mjs" or "// demo.mjs, continued"; not so:\n${code}`,
    );
  }
  return { file, continued: continued !== undefined, code };
};

/** A program as a reader ends up with it. */
export interface Program {
  title: string;
  file: string;
  source: string;
}

const continuing = (start: Pasted | undefined, { file, code }: Pasted): string => {
  if (!start?.code.endsWith(last))
    throw new Error(`"${file}" is continued, but no block before it begins and closes it`);
  return `${start.code.slice(0, -last.length)}${code}${last}`;
};

/** Every file; every continuation, put alone into the file that it continues; and finally all of them, one after another. */
export const programsOf = (blocks: readonly string[]): Program[] => {
  const pasted = blocks.map(pastedOf);
  const startOf = (file: string, before: number): Pasted | undefined =>
    pasted.slice(0, before).find((block) => block.file === file && !block.continued);
  const single = pasted.map((block, index) => ({
    title: `block ${index + 1}, ${block.file}${block.continued ? ', continued' : ''}`,
    file: block.file,
    source: block.continued ? continuing(startOf(block.file, index), block) : block.code,
  }));
  const continued = [...new Set(pasted.filter((block) => block.continued).map(({ file }) => file))].map((file) => {
    const all = pasted.filter((block) => block.file === file && block.continued).map(({ code }) => code);
    return {
      title: `all of ${file}`,
      file,
      source: continuing(startOf(file, pasted.length), { file, continued: true, code: all.join('') }),
    };
  });
  return [...single, ...continued];
};

/** How a program ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Saves a program and runs it as a reader would: `node demo.mjs`. */
export const runWithNode = (folder: string, { file, source }: Pick<Program, 'file' | 'source'>): Promise<Ended> => {
  writeFileSync(join(folder, file), source);
  return new Promise((resolve) => {
    execFile(process.execPath, [file], { cwd: folder, env: {} }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
};
