import { Matches } from 'class-validator';

export class CardCode {
  /** Short id of a card: nine signs and a check sign. */
  @Matches(/^[2-9A-HJKMNP-Z]{10}$/)
  publicId: string;
}

/** Which office answers for a household; nothing of the household itself. */
export class CardOffice {
  township: string;
  banner: string;
}

/** The household of a card, for those who see it. */
export class CardHousehold {
  id: string;
  regionCode: string;
}
