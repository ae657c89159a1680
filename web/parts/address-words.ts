/**
 * An address or a name as a person can trust it: characters that cannot be seen, among them those that turn the
 * direction of writing and make `txt.exe` read as `exe.txt`, are written out.
 */
export function addressInWords(address: string): string {
  return address.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}
