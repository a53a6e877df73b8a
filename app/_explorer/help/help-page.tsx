import { SitePage } from "../page/site-page";
import { HELP_SECTIONS } from "./help-sections";
import styles from "./help.module.css";
import pageStyles from "./help-page.module.css";

/** The help as a page. */
export function HelpPage() {
  return (
    <SitePage title="How to read Holdings" lead="What the signs mean, how the days are kept, what each statement rests on, and how to take it along.">
      <nav className={pageStyles.contents} aria-label="On this page">
        <ul>
          {HELP_SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {HELP_SECTIONS.map(({ id, title, body }) => (
        <section key={id} id={id} className={`${styles.section ?? ""} ${pageStyles.section ?? ""}`} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {body}
        </section>
      ))}
    </SitePage>
  );
}
