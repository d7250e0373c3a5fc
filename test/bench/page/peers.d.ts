/* As much of the peers' types as the adapters use: the peers are installed only when the benchmark runs. */

declare module 'peer:react' {
  export function createElement<Props>(type: (props: Props) => unknown, props: Props): object;
}

declare module 'peer:react-dom/client' {
  export function createRoot(element: HTMLElement): { render(node: object): void };
}

declare module 'peer:react-chrono' {
  export interface ChronoItem {
    readonly title: string;
    readonly cardTitle: string;
    readonly cardDetailedText: string;
  }
  export function Chrono(props: { items: readonly ChronoItem[]; mode: 'vertical' }): object;
}

declare module 'peer:react-chrono/dist/style.css';
