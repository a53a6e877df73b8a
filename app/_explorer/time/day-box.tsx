"use client";

import { Popover } from "@base-ui/react/popover";
import { CalendarSearch } from "lucide-react";
import { useId, useMemo, useState } from "react";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { tellDayFault } from "../../_core/words/day-faults";
import { formatDay } from "../../_core/words/days";
import { readDay } from "../../_core/words/read-day";
import { useCharacterKeys } from "../page/character-keys";
import { useNavigation } from "../page/navigation";
import { useKeys } from "../page/use-keys";
import { Button } from "../ui/button";
import buttonStyles from "../ui/button.module.css";
import type { StepPage } from "../view/step-page";
import { noticeOfDay, toAskedDay, toDayRange, type DayRange } from "./asked-day";
import styles from "./day-box.module.css";

/** Shows the case as it stood at the end of a day that a person types. */
export function DayBox({ page }: { readonly page: StepPage }) {
  const { shelf, goTo } = useNavigation();
  const [isOpen, setIsOpen] = useState(false);
  const { account, clock } = page.view;
  const range = useMemo(() => (shelf === null ? null : toDayRange(shelf.historyOf(account, clock))), [shelf, account, clock]);
  const hasKey = useCharacterKeys();
  useKeys(useMemo(() => ({ d: () => setIsOpen(true) }), []));
  const show = (day: string) => {
    if (shelf === null || range === null) return;
    const notice = noticeOfDay(range, day);
    setIsOpen(false);
    goTo(formatViewState({ ...page.view, at: day }, shelf.defaults), notice === null ? {} : { notice });
  };
  return (
    <Popover.Root open={isOpen && range !== null} onOpenChange={setIsOpen}>
      <Popover.Trigger
        className={`${buttonStyles.button ?? ""} ${styles.trigger ?? ""} needs-script`}
        disabled={range === null}
        aria-keyshortcuts={hasKey ? "d" : undefined}
        aria-label="On that day"
        title={hasKey ? "On that day ( d )" : "On that day"}
      >
        <CalendarSearch size={16} aria-hidden="true" />
        <span>On that day</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} side="top" align="end" sideOffset={10} collisionPadding={8}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>On that day</Popover.Title>
            {range === null ? null : <DayForm range={range} onShow={show} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function DayForm({ range, onShow }: { readonly range: DayRange; readonly onShow: (day: string) => void }) {
  const [fault, setFault] = useState<string | null>(null);
  const names = { field: useId(), fault: useId() };
  const example = formatDay(range.examples[0] ?? range.last);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readDay(String(new FormData(event.currentTarget).get("day") ?? ""));
        if (read.ok) onShow(toAskedDay(read.day));
        else setFault(tellDayFault(read.fault, example));
      }}
    >
      <label className={styles.says} htmlFor={names.field}>
        The case as it stood at the end of a day, a month or a year
      </label>
      <div className={styles.row}>
        <input
          id={names.field}
          className={styles.field}
          name="day"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={example}
          aria-invalid={fault !== null}
          aria-describedby={names.fault}
          onChange={() => setFault(null)}
        />
        <Button type="submit" look="strong">
          Show
        </Button>
      </div>
      <p className={styles.fault} id={names.fault} role="alert">
        {fault}
      </p>
      <p className={styles.says}>
        From {formatDay(range.first)} to {formatDay(range.last)}. For example:
      </p>
      <p className={styles.examples}>
        {range.examples.map((day) => (
          <Button key={day} look="quiet" onClick={() => onShow(day)}>
            {formatDay(day)}
          </Button>
        ))}
      </p>
    </form>
  );
}
