import { StepName } from "./step-names";
import type { ToldUnpublished, UnpublishedGroup, UnpublishedTelling } from "./told-unpublished";
import styles from "./unpublished.module.css";

const percent = (part: number, whole: number) => `${String(Math.round((1000 * part) / whole) / 10)}%`;

function Bar({ item: { delay: { least, most } }, scale }: { readonly item: ToldUnpublished; readonly scale: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.sure} style={{ width: percent(least, scale) }} />
      {most === null ? <span className={styles.open} /> : <span className={styles.perhaps} style={{ width: percent(most - least, scale) }} />}
    </span>
  );
}

function Group({ group: { disclosure, day, items, compareHref }, scale }: { readonly group: UnpublishedGroup; readonly scale: number }) {
  return (
    <section className={styles.group} aria-labelledby={`by-${disclosure.id}`}>
      <p className={styles.day}>{day}</p>
      <div className={styles.told}>
        <h3 id={`by-${disclosure.id}`}>{disclosure.href === null ? disclosure.title : <a href={disclosure.href}>{disclosure.title}</a>}</h3>
        <ul>
          {items.map((item) => (
            <li key={item.step.id} className={styles.item}>
              <span className={styles.name}>
                <StepName step={item.step} />
              </span>
              <Bar item={item} scale={scale} />
              <span className={styles.duration}>{item.duration}</span>
            </li>
          ))}
        </ul>
        {compareHref === null ? null : (
          <p className={styles.compare}>
            <a href={compareHref}>Compare what was true with what was known</a>
          </p>
        )}
      </div>
    </section>
  );
}

/** What was true before the public could know it, by what made it public; how long, as a bar and in words. */
export function UnpublishedView({ tellings }: { readonly tellings: readonly UnpublishedTelling[] }) {
  if (tellings.length === 0) return <p className={styles.none}>Everything that this case tells was public on its own day.</p>;
  return tellings.map(({ account, groups, scale }) => (
    <section key={account} className={styles.telling} aria-label={account}>
      <h2 className={tellings.length === 1 ? "visually-hidden" : undefined}>{account}</h2>
      <p className={styles.key}>
        <span>
          <span className={styles.sure} /> true and not public for at least so long
        </span>
        <span>
          <span className={styles.perhaps} /> at most, where a day is not known exactly
        </span>
        <span>
          <span className={styles.open} /> since when is not known
        </span>
      </p>
      {groups.map((group) => (
        <Group key={group.disclosure.id} group={group} scale={scale} />
      ))}
    </section>
  ));
}
