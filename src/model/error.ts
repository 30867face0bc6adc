/** What the user can mend: one line that says where, what, and what to do instead. The program ends with status 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
