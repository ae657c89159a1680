/** The dev dependency `edtf` ships no types: its parser throws on text that is no EDTF. */
declare module 'edtf' {
  export default function edtf(text: string): object
}
