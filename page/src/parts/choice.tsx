import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly value: string;
  /** What may be chosen, and what each is called. */
  readonly options: readonly (readonly [value: string, title: string])[];
  readonly onInput: (value: string) => void;
}

/** A field whose values are offered while one types. */
export const Choice = ({ title, value, options, onInput }: Props) => {
  const list = useId();
  return (
    <label class="wide">
      {title}
      <input list={list} required value={value} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      <datalist id={list}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </datalist>
    </label>
  );
};
