/* Collects what is said on the console between two points; Lit's word about its dev mode is no fault of ours. */
export function watchConsole(): { readonly said: string[]; restore(): void } {
  const { warn, error } = console;
  const said: string[] = [];
  const listen = (...words: unknown[]): void => {
    const line = words.map(String).join(' ');
    if (!line.includes('Lit is in dev mode')) said.push(line);
  };
  console.warn = listen;
  console.error = listen;
  return {
    said,
    restore: () => {
      console.warn = warn;
      console.error = error;
    },
  };
}
