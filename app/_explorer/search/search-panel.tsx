"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { ChevronRight, Search } from "lucide-react";
import { useDeferredValue, useMemo, useState, type RefObject } from "react";
import type { SearchGroup, SearchItem } from "./search-item";
import styles from "./search-panel.module.css";
import type { Searching } from "./telling";
import { toSearchGroups } from "./to-search-groups";

interface SearchPanelProps {
  readonly searching: Searching;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  /** What was written before, where one comes back to the list. */
  readonly written: string;
  readonly onWrite: (written: string) => void;
  readonly onChoose: (item: SearchItem) => void;
}

function tellCount(groups: readonly SearchGroup[], sought: string): string {
  if (sought.trim() === "") return "";
  const count = groups.reduce((sum, { items, more }) => sum + items.length + more, 0);
  return count === 0 ? "Nothing found" : count === 1 ? "1 result" : `${String(count)} results`;
}

function Item({ item, onChoose }: { readonly item: SearchItem; readonly onChoose: (item: SearchItem) => void }) {
  return (
    <Autocomplete.Item value={item} className={styles.item} onClick={() => onChoose(item)}>
      <span className={styles.words}>
        <span className={styles.title}>{item.title}</span>
        {item.detail === "" ? null : <span className={styles.detail}>{item.detail}</span>}
      </span>
      {item.aside === "" ? null : <span className={`${styles.aside ?? ""} figures`}>{item.aside}</span>}
      {item.choice.to === "ask" ? <ChevronRight size={15} aria-hidden="true" className={styles.further} /> : null}
    </Autocomplete.Item>
  );
}

/** The field and its results: arrows choose, Enter opens. */
export function SearchPanel({ searching, fieldRef, written, onWrite, onChoose }: SearchPanelProps) {
  const [initial] = useState(written);
  const sought = useDeferredValue(written);
  const groups = useMemo(() => toSearchGroups(searching, sought), [searching, sought]);
  return (
    <Autocomplete.Root
      open
      inline
      filter={null}
      autoHighlight="always"
      keepHighlight
      items={groups.map(({ title, items, more }) => ({ value: title, items, more }))}
      itemToStringValue={({ title }: SearchItem) => title}
      defaultValue={initial}
      onValueChange={(value, { reason }) => {
        if (reason !== "item-press") onWrite(value);
      }}
    >
      <div className={styles.field}>
        <Search size={17} aria-hidden="true" />
        <Autocomplete.Input
          ref={fieldRef}
          onFocus={(event) => event.currentTarget.select()}
          className={styles.input}
          aria-label="Search for a name, an event, a document or a day"
          placeholder="A name, an event, a document or a day"
          spellCheck={false}
          autoComplete="off"
          enterKeyHint="go"
        />
        <Autocomplete.Status className={styles.count}>{tellCount(groups, sought)}</Autocomplete.Status>
      </div>
      <Autocomplete.Empty>
        {groups.length > 0 ? null : (
          <div className={styles.empty}>
            <p>Nothing in the case is called “{sought.trim()}”.</p>
            <p>
              Any name that someone ever bore can be sought, whole or in part: <i>twitter</i>, <i>x corp</i>; words of an event, such as{" "}
              <i>margin loan</i>; a document by its title; or a day, as <i>27 October 2022</i> or <i>2022-10</i>.
            </p>
            <p>
              Who owns it, who owes it, what became of it: look for the name, and its panel answers. What the public knew, and when: switch the
              case to <i>As it became known</i>.
            </p>
          </div>
        )}
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(group: { value: string; items: readonly SearchItem[]; more: number }) => (
          <Autocomplete.Group key={group.value} items={group.items} className={styles.group}>
            <Autocomplete.GroupLabel className={styles.label}>{group.value}</Autocomplete.GroupLabel>
            <Autocomplete.Collection>{(item: SearchItem) => <Item key={item.id} item={item} onChoose={onChoose} />}</Autocomplete.Collection>
            {group.more === 0 ? null : <p className={styles.more}>and {group.more} more: write on to narrow them down</p>}
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}
