/** What was to be changed is not there any more, or not as it was: another window has been quicker. Nothing was changed. */
export class GoneError extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = 'GoneError';
  }
}
