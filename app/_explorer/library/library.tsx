import { ScenePicture } from "../chart/scene-picture";
import type { LibraryCard } from "./library-card";
import styles from "./library.module.css";

function Card({ card }: { readonly card: LibraryCard }) {
  const { id, href, title, summary, years, counts, cover } = card;
  return (
    <li className={styles.card}>
      <a className={styles.picture} href={href} tabIndex={-1} aria-hidden="true">
        {cover === null ? null : <ScenePicture scene={cover} title={title} idPrefix={id} />}
      </a>
      <div className={styles.words}>
        <p className={styles.years}>{years}</p>
        <h2 className={styles.title}>
          <a href={href}>{title}</a>
        </h2>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.counts}>{counts}</p>
      </div>
    </li>
  );
}

/** All cases, each with the chart of its cover step. */
export function Library({ cards }: { readonly cards: readonly LibraryCard[] }) {
  return (
    <div className={styles.page}>
      <a className="skip-link" href="#cases">
        Skip to the cases
      </a>
      <header className={styles.header}>
        <p className={styles.product}>Holdings</p>
      </header>
      <main className={styles.main}>
        <h1 className={styles.head}>How corporate groups came to be</h1>
        <p className={styles.lead}>
          Who owned whom, who owed whom, and what became of whom: each case is replayed step by step from its documents, as it
          happened and as it became known.
        </p>
        <ul className={styles.cards} id="cases" tabIndex={-1}>
          {cards.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </ul>
      </main>
      <footer className={styles.footer}>Holdings retells what documents say. It is no legal advice.</footer>
    </div>
  );
}
