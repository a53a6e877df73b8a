import styles from "./site-footer.module.css";

/** The foot of every page beside the cases. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>Holdings retells what documents say. It is no legal advice.</p>
      <nav aria-label="About Holdings">
        <ul className={styles.links}>
          <li>
            <a href="/help">Help</a>
          </li>
          <li>
            <a href="/rules">Rules</a>
          </li>
          <li>
            <a href="/corrections">Corrections</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
