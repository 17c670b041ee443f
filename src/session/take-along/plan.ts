/** "Wanneer doe je dit?" A small plan makes it happen more often (S-20). It stands on the paper and nowhere else. */
export const PLANS = ['today', 'week', 'help'] as const;
export type Plan = (typeof PLANS)[number];
