import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { say } from '../language';

interface Props {
  /** What the button is called while nothing is shown. */
  readonly title: string;
  readonly value: unknown;
  /** Buttons before its own. */
  readonly children?: ComponentChildren;
}

/** Buttons, the last of which shows a value as JSON below them. */
export const Details = ({ title, value, children }: Props) => {
  const isOpen = useSignal(false);
  return (
    <>
      <div class="actions">
        {children}
        <button
          type="button"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {isOpen.value ? say('收起', 'Less') : title}
        </button>
      </div>
      {isOpen.value && <pre>{JSON.stringify(value, null, 2)}</pre>}
    </>
  );
};
