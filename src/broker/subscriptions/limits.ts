/** The limits of what one session may subscribe to. */
export const subscriptionLimits = {
  /** Patterns of topics. */
  patternsMax: 1000,
  roomsMax: 1000,
} as const
