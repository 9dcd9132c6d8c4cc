import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly items: readonly T[];
  /** Counts up when the items changed. */
  readonly version: number;
  /** Pixels of each row. */
  readonly height: number;
  readonly row: (item: T) => ComponentChildren;
  readonly label: string;
}

/** Rows above and below what is seen. */
const margin = 6;

/** Pixels from the top within which the newest stays in view. */
const near = 4;

/**
 * The newest first, of which only what is seen is in the document. Who has scrolled away from the top keeps what they look at,
 * whatever arrives.
 */
export const VirtualList = <T,>({ items, version, height, row, label }: Props<T>) => {
  const box = useRef<HTMLElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const known = useRef(items.length);

  const look = (): void => {
    const { current } = box;
    if (current !== null) setView({ top: current.scrollTop, height: current.clientHeight });
  };
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const added = items.length - known.current;
    known.current = items.length;
    const { current } = box;
    if (current !== null && added > 0 && current.scrollTop > near) current.scrollTop += added * height;
  }, [version, items.length]);

  const first = Math.max(0, Math.floor(view.top / height) - margin);
  const end = Math.min(items.length, Math.ceil((view.top + view.height) / height) + margin);
  const shown = Array.from({ length: Math.max(0, end - first) }, (_, index) => items[items.length - 1 - first - index]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={box} class="virtual" onScroll={look} tabIndex={0} aria-label={label}>
      <div style={{ height: `${items.length * height}px` }}>
        <div style={{ transform: `translateY(${first * height}px)` }}>
          {shown.map((item) => (item === undefined ? null : row(item)))}
        </div>
      </div>
    </section>
  );
};
