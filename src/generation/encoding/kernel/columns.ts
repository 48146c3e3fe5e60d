/**
 * The columns of a batch. The host copies the arrays of `Batch` that have the names of these globals, without the word
 * Column, and sets each global to its address. Entries are at `i`, lines at `line`.
 */

export let dayColumn: usize = 0
export let lagColumn: usize = 0
export let createdLagColumn: usize = 0
export let secondColumn: usize = 0
export let companyColumn: usize = 0
export let kindColumn: usize = 0
export let sourceColumn: usize = 0
export let userColumn: usize = 0
export let approverColumn: usize = 0
export let headerTextColumn: usize = 0
export let suffixColumn: usize = 0
export let documentColumn: usize = 0
export let previousKindColumn: usize = 0
export let partnerColumn: usize = 0
export let foreignColumn: usize = 0
export let rateColumn: usize = 0
export let anomalyColumn: usize = 0
export let labelColumn: usize = 0
export let debitsColumn: usize = 0
export let lineStartColumn: usize = 0
export let accountColumn: usize = 0
export let amountColumn: usize = 0
export let costCentreColumn: usize = 0
export let textColumn: usize = 0
export let referenceColumn: usize = 0
export let referenceIndexColumn: usize = 0
/** Where each entry begins in the output: a column that the kernel fills. */
export let offsetsColumn: usize = 0
