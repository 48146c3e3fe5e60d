/** What an auditor looks for. Each is yes or no for an entry. */
export const signNames = [
  'outlying_amount',
  'extreme_amount',
  'weekend_by_hand',
  'night_by_hand',
  'below_approval_limit',
  'multiple_of_1000',
  'multiple_of_10000',
  'approved_by_poster',
  'approval_missing',
  'created_days_later',
  'created_weeks_later',
  'old_document',
  'document_dated_later',
  'repeated_reference',
  'repeated_amount',
  'amount_repeated_often',
  'late_new_partner',
  'burst',
  'unusual_exchange_rate',
  'document_of_other_month',
  'created_after_close_by_hand',
  'vague_text',
  'rare_text',
  'rare_account_pair',
  'rare_account',
  'rare_user',
  'rare_cost_centre',
  'rare_approver',
  'rare_tax',
  'rarely_by_hand',
  'unusual_ratio_to_source',
  'mirrored_before',
] as const
export type Sign = (typeof signNames)[number]

/** Something that an entry has, among the entries that could have it; it shows the sign when few of those have it. */
export interface Trait {
  readonly sign: Sign
  readonly whole: string
  readonly part: string
}
