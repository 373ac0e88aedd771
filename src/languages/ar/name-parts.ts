import type { NameParts } from "../pack.ts";
import { readWords } from "./morphology/entries.ts";

/** Kinship, service and descent before a name; those of other languages as Arabic spells them. */
const INSIDE = readWords(`
  بن ابن بنت ولد آل أبي أبا بني بل
  فون فان دي دا دو دل ديل ديلا دوس داس دن در دير تن تير سان سانتا ماك ساينت أف تسو زو
`);

const OPENING = readWords(`
  أبو ابو أم عبد عبيد ابن بو ذو آيت فون فان دي دا سان
`);

export const nameParts: NameParts = {
  particles: [...new Set([...INSIDE, ...OPENING])],
  openers: OPENING,
  lookalikes: readWords("علي"),
  letters: readWords(
    "آي أي إيه بي سي دي إي إف جي إتش جيه كي كيه إل إم أوه كيو آر إس تي يو دبليو إكس واي زد زي",
  ),
  called: readWords("يدعى تدعى يسمى تسمى ويدعى وتدعى ويسمى وتسمى اسمه اسمها واسمه واسمها"),
};

/** Letters that shorten a given name before a stop, folded. "And" is a word of its own. */
export const initials: readonly string[] = readWords(
  "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه ي",
);
