/** What a person is told about a bank that was not opened. */
export interface BankErrorMessage {
  readonly happened: string;
  readonly means: string;
  readonly canDo: string;
}
