import { say } from '../language';

interface Props {
  readonly expected: string;
  readonly signed: string | undefined;
  readonly first: number | undefined;
}

/** Each line with its end made visible: a line that is not ended has none. */
const linesOf = (text: string): string[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (index < lines.length - 1) return [`${line.replaceAll('\r', '␍')}⏎`];
    return line === '' ? [] : [line];
  });
};

const Lines = ({
  title,
  lines,
  other,
  first,
}: {
  title: string;
  lines: string[];
  other: string[] | undefined;
  first: number | undefined;
}) => (
  <section class="block">
    <header>
      <h4>{title}</h4>
    </header>
    <ol class="lines" start={1}>
      {lines.map((line, index) => {
        const differs = other !== undefined && other[index] !== line;
        const marks = index === first ? 'first differs' : differs ? 'differs' : undefined;
        return (
          <li
            key={index}
            class={marks}
            aria-label={index === first ? say('第一处不同', 'the first difference') : undefined}
          >
            {line}
          </li>
        );
      })}
    </ol>
  </section>
);

/** The string that was signed beside the one that should have been, the first line that differs marked. */
export const Difference = ({ expected, signed, first }: Props) => {
  const wanted = linesOf(expected);
  const given = signed === undefined ? undefined : linesOf(signed);
  return (
    <div class={given === undefined ? undefined : 'beside'}>
      {given !== undefined && (
        <Lines title={say('你签的串', 'What you signed')} lines={given} other={wanted} first={first} />
      )}
      <Lines
        title={say('应当签的串', 'What should have been signed')}
        lines={wanted}
        other={given}
        first={given === undefined ? undefined : first}
      />
    </div>
  );
};
