import { readFileSync } from 'node:fs';
import { wrongUsage } from '../failure';
import { say } from '../language';

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws CommandFailure
 */
export const inputOf = async (name: string): Promise<Buffer> => {
  if (name === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  try {
    return readFileSync(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw wrongUsage(say(`${name} 无法读取（${code}）。`, `${name} cannot be read (${code}).`));
  }
};

/**
 * The JSON object of a file.
 *
 * @throws CommandFailure
 */
export const objectOf = async (name: string): Promise<object> => {
  const text = (await inputOf(name)).toString();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below: what JSON.parse says quotes the body.
  }
  throw wrongUsage(
    say(
      `${name === '-' ? '标准输入' : name} 里不是 JSON 对象。`,
      `${name === '-' ? 'Standard input' : name} holds no JSON object.`,
    ),
  );
};
