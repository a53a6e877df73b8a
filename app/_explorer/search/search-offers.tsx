import { ArrowLeft } from "lucide-react";
import { Button } from "../ui/button";
import type { Offer, SearchItem } from "./search-item";
import styles from "./search-offers.module.css";

interface SearchOffersProps {
  readonly item: SearchItem;
  readonly offers: readonly Offer[];
  /** Whether it can be looked into at this step, though it does not stand. */
  readonly canLook: boolean;
  readonly onGo: (offer: Offer) => void;
  readonly onLook: () => void;
  readonly onBack: () => void;
}

/** Where to meet what was found and does not stand at the step. */
export function SearchOffers({ item, offers, canLook, onGo, onLook, onBack }: SearchOffersProps) {
  return (
    <div className={styles.offers}>
      <Button look="quiet" className={styles.back ?? ""} onClick={onBack}>
        <ArrowLeft size={16} aria-hidden="true" /> Back to the results
      </Button>
      <h3 className={styles.head}>{item.title}</h3>
      <p className={styles.lead}>{item.aside === "ended" ? "It has ended before this step." : "It does not stand at this step."}</p>
      <ul className={styles.list}>
        {offers.map((offer, index) => (
          <li key={offer.href}>
            <button type="button" className={styles.offer} autoFocus={index === 0} onClick={() => onGo(offer)}>
              <span className={styles.title}>{offer.title}</span>
              <span className={styles.detail}>{offer.detail}</span>
            </button>
          </li>
        ))}
        {canLook ? (
          <li>
            <button type="button" className={styles.offer} onClick={onLook}>
              <span className={styles.title}>Stay, and look into it from here</span>
              <span className={styles.detail}>What became of it, as this step knows</span>
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
