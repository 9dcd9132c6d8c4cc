import { isUnreleased, notesOf } from './notes';

/** What a release is made of. */
export interface Release {
  /** The tag that it is made from, such as `v0.1.0`. */
  tag: string;
  manifest: { version: string; repository?: unknown };
  changelog: string;
  /** Files of changesets that no version has taken up. */
  changesets: readonly string[];
}

/** Why a release may not be published, one sentence each; nothing where it may. */
export const problemsOf = ({ tag, manifest, changelog, changesets }: Release): string[] => {
  const { version, repository } = manifest;
  return [
    ...(repository === undefined
      ? [
          'package.json has no `repository`, which npm compares with the repository that states the provenance: set it to the address of this one.',
        ]
      : []),
    ...(tag === `v${version}` ? [] : [`The tag is ${tag} but package.json has version ${version}: tag v${version}.`]),
    ...(changesets.length > 0
      ? [`No version has taken up ${changesets.join(', ')}: run \`npx changeset version\` and commit what it writes.`]
      : []),
    ...(notesOf(changelog, version) ? [] : [`CHANGELOG.md says nothing of ${version}: give it a section.`]),
    ...(isUnreleased(changelog, version)
      ? [`CHANGELOG.md calls ${version} unreleased: put the day in the place of the word.`]
      : []),
  ];
};
