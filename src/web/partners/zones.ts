/** IANA zones the reader's system knows, for suggestions while typing. */
export const ZONES: readonly string[] = Intl.supportedValuesOf("timeZone");
