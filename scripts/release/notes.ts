/**
 * What a changelog says of a version, without its heading.
 *
 * @returns nothing where the version has no section
 */
export const notesOf = (changelog: string, version: string): string | undefined => {
  const sections = changelog.split(/^(?=## )/m);
  const section = sections.find((text) => headingOf(text)?.version === version);
  return section?.slice(section.indexOf('\n')).trim();
};

/** Whether the section of a version says that it is not released. */
export const isUnreleased = (changelog: string, version: string): boolean =>
  changelog.split('\n').some((line) => {
    const heading = headingOf(line);
    return heading?.version === version && heading.rest.includes('unreleased');
  });

/** `## [0.1.0] – 2026-01-31`, or `## 0.1.1` as changesets writes it. */
const headingOf = (text: string): { version: string; rest: string } | undefined => {
  const [, version, rest] = /^## \[?([^\]\s]+)\]?(.*)/.exec(text) ?? [];
  return version === undefined || rest === undefined ? undefined : { version, rest };
};
