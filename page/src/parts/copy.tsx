import { useSignal } from '@preact/signals';
import { say } from '../language';

export const Copy = ({ text }: { readonly text: string }) => {
  const isCopied = useSignal(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    isCopied.value = true;
    setTimeout(() => {
      isCopied.value = false;
    }, 1_500);
  };
  return (
    <button type="button" class="small" onClick={() => void copy()}>
      {isCopied.value ? say('已复制', 'Copied') : say('复制', 'Copy')}
    </button>
  );
};
