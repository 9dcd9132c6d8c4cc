/**
 * The bytes of a stream, no more than can be an error's answer: what goes past the limit is cut.
 *
 * @param limit bytes
 */
export const collect = async (stream: AsyncIterable<Uint8Array>, limit = 1024 * 1024): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
};
