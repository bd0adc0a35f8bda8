/** How many days after a miss it is to be looked at again. */
const SECOND_LOOK_DAYS = [2, 7] as const;

/** The next time that a miss is to be looked at again. */
export interface SecondLook {
  /** A day of the calendar, counted from 1 January 1970. */
  readonly dueDay: number;
  readonly daysAfter: (typeof SECOND_LOOK_DAYS)[number];
}

/**
 * When a miss of a day is to be looked at again, if its item was last answered on `answeredDay` (the day of the miss itself where it
 * was not answered since). Null once it was answered on the seventh day or later: that answer stands for both looks.
 */
export function secondLookOf(missedDay: number, answeredDay: number): SecondLook | null {
  const daysAfter = SECOND_LOOK_DAYS.find((days) => answeredDay < missedDay + days);
  return daysAfter === undefined ? null : { dueDay: missedDay + daysAfter, daysAfter };
}
