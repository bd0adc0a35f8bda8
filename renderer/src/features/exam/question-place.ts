/** Which question of how many, both counted from 1. */
export interface QuestionPlace {
  readonly number: number;
  readonly count: number;
}
