/** What the host tells of the plan: numbers, and the addresses of tables. */

/** Day of the first piece of a group by day, since 1970-01-01. */
export let firstDay: i32 = 0
export let processes: usize = 0
export let usersPerCompany: usize = 0
/** Pieces of each company in a group by class of reference; the class of affiliates; the last class with an index. */
export let referenceStride: usize = 0
export let affiliateClass: usize = 0
export let indexedMax: usize = 0

/** By company: where its days begin in a group by fiscal day (int32). */
export let fiscalStartTable: usize = 0
/** By kind: its process, and the class of its partner (bytes). */
export let kindProcessTable: usize = 0
export let partnerClassTable: usize = 0
/** By kind of the previous document: its number less that of the document; 0 where there is none (int8). */
export let previousStepTable: usize = 0
/** Round keys of document ids: nine int32. */
export let idKeysTable: usize = 0
