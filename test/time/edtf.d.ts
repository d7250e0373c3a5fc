/** What the oracle uses of `edtf`, which brings no types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
