/** Days from the document to the posting, and from there to the creation, that an anomaly can take. */
export const lagDaysMost = 40
export const createdDaysMost = 70
