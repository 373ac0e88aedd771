/** Keys of the outlets that are news agencies: they carry as AGENCY, all others as OUTLET. */
export const AGENCY_KEYS: readonly string[] = [
  ...["tass", "ria-novosti", "sputnik", "interfax", "rossiya-segodnya", "regnum", "ukrinform", "unian", "interfax-ukraine"],
  ...["belta", "donetsk-news-agency", "luhansk-info-centre", "reuters", "afp", "ap", "upi", "bloomberg", "dpa", "efe", "ansa"],
  ...["aki", "pap", "anadolu", "xinhua", "kyodo", "jiji", "yonhap", "kcna", "pti", "ani", "bernama", "antara", "azertac"],
  ...["armenpress", "kazinform", "tanjug", "irna", "tasnim", "fars", "mehr", "isna", "wam", "spa", "sana", "qna", "kuna"],
  ...["petra", "wafa", "bna", "ona", "saba", "mena", "suna", "lana", "tap", "aps", "map", "ami", "ina", "nna", "prensa-latina", "ena"],
].map((name) => `outlet/${name}`);
