/** Files on their way to the desk: chosen, dropped, or the example; and what was wrong with one. The text before stays until one is open. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import { openFile, type FileProblem } from './open-file.ts';
import type { TextDesk } from './text-desk.ts';

export type Refusal = { readonly problem: FileProblem | 'too-large-paste'; readonly name: string };

export type OpenFiles = {
  readonly refused: ReadonlySignal<Refusal | undefined>;
  /** The name of the file that is being read. */
  readonly opening: ReadonlySignal<string | undefined>;
  /** A file is held over the page. */
  readonly isOver: ReadonlySignal<boolean>;
  open(file: File): Promise<void>;
  example(): void;
  refuse(problem: Refusal['problem'], name?: string): void;
  clear(): void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
};

/** `onOpened` is called with each text that is laid on the desk. */
export function useOpenFile(desk: TextDesk, onOpened: () => void): OpenFiles {
  return useMemo(() => openFiles(desk, onOpened), [desk]);
}

function openFiles(desk: TextDesk, onOpened: () => void): OpenFiles {
  const refused = signal<Refusal | undefined>(undefined);
  const opening = signal<string | undefined>(undefined);
  const isOver = signal(false);
  let newest = 0;

  const lay = (name: string, text: string) => {
    const replaces = desk.history.value.text.trim() !== '';
    refused.value = undefined;
    desk.open(name, text);
    onOpened();
    announce(say(replaces ? 'text.replaced' : 'text.opened', { name }));
  };
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

  const files: OpenFiles = {
    refused,
    opening,
    isOver,
    async open(file) {
      const number = ++newest;
      refused.value = undefined;
      opening.value = file.name;
      const opened = await openFile(file);
      // Another file was chosen while this one was read.
      if (number !== newest) return;
      opening.value = undefined;
      if ('problem' in opened) files.refuse(opened.problem, file.name);
      else lay(file.name, opened.text);
    },
    example: () => lay(say('text.example-name'), say('text.example')),
    refuse(problem, name = '') {
      refused.value = { problem, name };
    },
    clear: () => (refused.value = undefined),
    onDragOver(event) {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      isOver.value = true;
    },
    onDragLeave(event) {
      if (event.relatedTarget === null) isOver.value = false;
    },
    onDrop(event) {
      isOver.value = false;
      const file = event.dataTransfer?.files[0];
      // Words that are dropped belong to the field.
      if (!file) return;
      event.preventDefault();
      void files.open(file);
    },
  };
  return files;
}
