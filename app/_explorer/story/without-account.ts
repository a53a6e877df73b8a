/** A headline beside the name of its account need not begin with it: "The article: X Corp appears". */
export function withoutAccount(title: string, account: string): string {
  return title.startsWith(`${account}: `) ? title.slice(account.length + 2) : title;
}
