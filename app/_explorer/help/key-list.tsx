import styles from "./help.module.css";

interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key of a case page, group by group. */
const KEYS: readonly { readonly title: string; readonly rows: readonly KeyRow[] }[] = [
  {
    title: "Through the steps",
    rows: [
      { keys: ["←", "→"], does: "one step back, one step on" },
      { keys: ["Shift ←", "Shift →"], does: "one chapter back, one chapter on" },
      { keys: ["Home", "End"], does: "the opening, the last step" },
      { keys: ["Space"], does: "play, pause" },
    ],
  },
  {
    title: "On the chart, once Tab has reached it",
    rows: [
      { keys: ["+", "−", "0"], does: "nearer, further, all of it" },
      { keys: ["Shift + arrows"], does: "move the view" },
      { keys: ["Tab"], does: "from shape to shape" },
      { keys: ["Enter"], does: "look into a shape or line" },
      { keys: ["Esc"], does: "close what is open" },
    ],
  },
  {
    title: "Anywhere",
    rows: [
      { keys: ["/"], does: "search" },
      { keys: ["?"], does: "this help" },
    ],
  },
];

/** The keys, in tables that a screen reader can read by rows. */
export function KeyList() {
  return (
    <div className={styles.keys}>
      {KEYS.map(({ title, rows }) => (
        <table key={title}>
          <caption>{title}</caption>
          <tbody>
            {rows.map(({ keys, does }) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
