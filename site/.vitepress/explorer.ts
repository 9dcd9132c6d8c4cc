import type { MarkdownRenderer } from 'vitepress';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Strings, words of the language, and numbers. */
const tokens = /('(?:[^'\\\n]|\\.)*')|\b(const|await|import|from|new|async)\b|\b(\d+)\b/g;

/** The code of a call with its tokens marked, in a tenth of what Shiki would write. */
export const highlightCall = (code: string): string => {
  const marked = escaped(code).replace(tokens, (found, text, word) => {
    const kind = text === undefined ? (word === undefined ? 'number' : 'word') : 'text';
    return `<span class="call-${kind}">${found}</span>`;
  });
  return `<pre class="shiki" v-pre><code>${marked}</code></pre>`;
};

const isExplorer = (path: string): boolean => /^(?:en\/)?api\//.test(path);

/** A text in a template's attribute, with nothing that HTML would read. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[&'<>]/g, (found) => `\\u00${found.charCodeAt(0).toString(16)}`);

/**
 * What makes thousands of pages possible: those of the explorer have nothing for Vue to compile and are one text to it, and
 * their code is marked without Shiki. As templates they took more than 3 GB.
 */
export const lightExplorer = (markdown: MarkdownRenderer): void => {
  const { fence } = markdown.renderer.rules;
  if (fence === undefined) throw new Error('VitePress has set no rule for code');
  markdown.renderer.rules.fence = (blocks, index, options, env, self) =>
    fence(blocks, index, isExplorer(env.relativePath) ? { ...options, highlight: highlightCall } : options, env, self);
  const render = markdown.render.bind(markdown);
  markdown.render = (source, env) => {
    const html = render(source, env);
    return isExplorer(env.relativePath) ? `<div v-html='${quoted(html.replaceAll(' v-pre', ''))}'></div>` : html;
  };
};
