import { Copy } from './copy';

interface Props {
  readonly title: string;
  readonly text: string;
}

/** A text as it is, to read and to copy; nothing where it is empty. */
export const TextBlock = ({ title, text }: Props) =>
  text === '' ? null : (
    <section class="block">
      <header>
        <h4>{title}</h4>
        <Copy text={text} />
      </header>
      <pre>{text}</pre>
    </section>
  );

/** Names and values, as of headers. */
export const NameBlock = ({
  title,
  values,
}: {
  readonly title: string;
  readonly values: Readonly<Record<string, string>>;
}) => (
  <TextBlock
    title={title}
    text={Object.entries(values)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n')}
  />
);
