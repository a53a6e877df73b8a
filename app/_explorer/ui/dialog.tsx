"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { CSSProperties, ReactNode, RefObject } from "react";
import buttonStyles from "./button.module.css";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly title: string;
  /** The width where there is room, rem. */
  readonly width?: number;
  /** What focus goes to when it opens, where that is not what comes first. */
  readonly focusFirst?: RefObject<HTMLElement | null>;
  /** Where focus goes when it closes; where none is named, back to where it came from. */
  readonly focusAfter?: () => HTMLElement | null;
  /** What stays in sight beneath the rest: what there is to do. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the page, a sheet from below on a phone. Focus goes in and comes back; Esc and a press beside it close it. */
export function Dialog({ isOpen, onOpenChange, title, width = 34, focusFirst, focusAfter, footer, children }: DialogProps) {
  return (
    <Base.Root open={isOpen} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            className={styles.popup}
            style={{ "--dialog-width": `${String(width)}rem` } as CSSProperties}
            initialFocus={focusFirst ?? true}
            finalFocus={() => focusAfter?.() ?? true}
          >
            <div className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close className={buttonStyles.button} data-look="quiet" data-icon="" aria-label="Close">
                <X size={18} aria-hidden="true" />
              </Base.Close>
            </div>
            <div className={styles.body} data-scrolls>
              {children}
            </div>
            {footer === undefined ? null : <div className={styles.foot}>{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
