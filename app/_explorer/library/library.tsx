import Link from "next/link";
import type { CSSProperties } from "react";
import { ScenePicture } from "../chart/scene-picture";
import { OwnFiles } from "../own/own-files";
import { SiteFooter } from "../page/site-footer";
import type { ChapterLink, Fact, LibraryCard } from "./library-card";
import styles from "./library.module.css";

function Cover({ card: { id, href, cover, coverTitle } }: { readonly card: LibraryCard }) {
  if (cover === null) return null;
  const { scene, focus } = cover;
  const frame = {
    "--frame-width": scene.frame.width,
    "--frame-height": scene.frame.height,
    "--focus-x": focus.x + focus.width / 2 - scene.frame.x,
    "--focus-y": focus.y + focus.height / 2 - scene.frame.y,
  } as CSSProperties;
  return (
    <a className={styles.cover} href={href} tabIndex={-1} aria-hidden="true" style={frame}>
      <span className={styles.window}>
        <span className={styles.picture}>
          <ScenePicture scene={scene} title={coverTitle} idPrefix={id} />
        </span>
      </span>
    </a>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className={styles.facts}>
      {facts.map(({ name, value }) => (
        <li key={name}>
          <b className="figures">{value}</b> {name}
        </li>
      ))}
    </ul>
  );
}

function Chapters({ chapters }: { readonly chapters: readonly ChapterLink[] }) {
  return (
    <ol className={styles.chapters} aria-label="Chapters">
      {chapters.map(({ chapter, day, title, href }) => (
        <li key={chapter}>
          <p className={styles.chapter}>{chapter}</p>
          <a href={href}>{title}</a>
          <p className={styles.day}>{day}</p>
        </li>
      ))}
    </ol>
  );
}

interface CardProps {
  readonly card: LibraryCard;
  /** Of its heading: one below what it stands under. */
  readonly level: 2 | 3;
}

function Words({ card: { href, title, summary, years, facts }, level }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.words}>
      <p className={styles.years}>{years}</p>
      <Heading className={styles.title}>
        <a href={href}>{title}</a>
      </Heading>
      <p className={styles.summary}>{summary}</p>
      <Facts facts={facts} />
    </div>
  );
}

function Card({ card, level }: CardProps) {
  return (
    <li className={styles.other}>
      <Cover card={card} />
      <Words card={card} level={level} />
    </li>
  );
}

/** All cases, each with the chart of its cover step; the first large, with the way through it; those that were made up by themselves. */
export function Library({ cards }: { readonly cards: readonly LibraryCard[] }) {
  const [first, ...others] = cards.filter(({ isInvented }) => !isInvented);
  const invented = cards.filter(({ isInvented }) => isInvented);
  return (
    <div className={styles.page}>
      <a className="skip-link" href="#cases">
        Skip to the cases
      </a>
      <header className={styles.header}>
        <p className={styles.product}>Holdings</p>
        <Link className={styles.own} href="/own" prefetch={false}>
          Open a file of your own
        </Link>
      </header>
      <main className={styles.main}>
        <h1 className={styles.head}>How corporate groups came to be</h1>
        <p className={styles.lead}>
          Who owned whom, who owed whom, and what became of whom: each case is replayed step by step from its documents, as it
          happened and as it became known.
        </p>
        <ul className={styles.cards} id="cases" tabIndex={-1}>
          {first === undefined ? null : (
            <li className={styles.first}>
              <Words card={first} level={2} />
              <Cover card={first} />
              <Chapters chapters={first.chapters} />
            </li>
          )}
          {others.map((card) => (
            <Card key={card.id} card={card} level={2} />
          ))}
        </ul>
        {invented.length === 0 ? null : (
          <section className={styles.section} aria-labelledby="invented">
            <h2 className={styles.sectionHead} id="invented">
              Invented, to learn from
            </h2>
            <p className={styles.note}>Nobody in these cases exists. Each shows by itself what real ones show among much else.</p>
            <ul className={styles.cards}>
              {invented.map((card) => (
                <Card key={card.id} card={card} level={3} />
              ))}
            </ul>
          </section>
        )}
        <section className={styles.section} aria-labelledby="own">
          <h2 className={styles.sectionHead} id="own">
            Files of your own
          </h2>
          <OwnFiles level={3} />
        </section>
      </main>
      <SiteFooter />
    </div>
  );
}
