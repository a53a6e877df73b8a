/**
 * The page that explores files of the reader's own. Its addresses go on after `#`, because that part alone is never
 * sent: not when the page is loaded anew, and not to a site that a link leads to.
 */
export const OWN_PATH = "/own";
