import { appendFileSync } from 'node:fs';

/** Prints how many cases were tried, and appends it to the file `TRIED`, if there is one, as a line of JSON. */
export const tellTried = (what: string, tried: number): void => {
  console.log(`${what}: ${tried} tried`);
  const file = process.env.TRIED;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ tried, what })}\n`);
};
