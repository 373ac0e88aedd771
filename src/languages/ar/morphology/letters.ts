// Names for the letters that inflection adds or changes: several of them in one line of code would swap places on screen.
export const ALEF = "ا";
export const ALEF_MAKSURA = "ى";
export const ALEF_HAMZA = "أ";
export const ALEF_MADDA = "آ";
export const HAMZA = "ء";
export const WAW_HAMZA = "ؤ";
export const YEH_HAMZA = "ئ";
export const WAW = "و";
export const YEH = "ي";
export const TEH = "ت";
export const TEH_MARBUTA = "ة";
export const NOON = "ن";
export const SHADDA = "\u0651";
/** Third person plural masculine. */
export const WA = "وا";
export const WUN = "ون";
export const IN = "ين";
export const AN = "ان";
export const AT = "ات";
export const TA = "تا";
export const YA = "يا";
