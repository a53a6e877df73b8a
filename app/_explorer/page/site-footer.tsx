import styles from "./site-footer.module.css";

/** The foot of every page beside the cases. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>Holdings retells what documents say. It is no legal advice.</p>
      <nav className={styles.links} aria-label="About Holdings">
        <a href="/help">Help</a>
        <a href="/rules">Rules</a>
        <a href="/corrections">Corrections</a>
      </nav>
    </footer>
  );
}
