import pg from 'pg';

/** A statement with its values; what is neither text nor bytes is written as text by who asks. */
export interface Statement {
  text: string;
  values: readonly (string | Buffer | null)[];
}

/** The rows of one statement, each value as the text that the database wrote. */
export type Texts = (string | null)[][];

/** A statement under the name that the server knows it by. */
interface Prepared {
  name: string;
  values: Statement['values'];
}

/** What the protocol offers, as far as a trip needs it; the package does not type it. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  bind(what: { statement: string; values: Statement['values'] }): void;
  execute(): void;
  sync(): void;
}

/**
 * Several prepared statements as one message to the server and one back. What lies between two synchronisations of the
 * protocol is one transaction: settings of the first statement hold for the others, and an error undoes all of it. So a
 * reading needs neither begin nor commit, and nothing is described twice.
 */
export class Trip extends pg.Query {
  private readonly answers: Texts[] = [];
  private current: Texts = [];

  /** The client puts its own in its place, which ends the time limit: whatever happens, it is called. */
  callback: (error: Error | null, answers: Texts[]) => void;

  constructor(
    private readonly statements: readonly Prepared[],
    done: (error: Error | null, answers: Texts[]) => void,
  ) {
    super({ text: '' });
    this.callback = done;
  }

  override submit = (connection: unknown): void => {
    const wire = connection as Wire;
    wire.stream.cork();
    for (const { name, values } of this.statements) {
      wire.bind({ statement: name, values });
      wire.execute();
    }
    wire.sync();
    wire.stream.uncork();
  };

  handleDataRow({ fields }: { fields: Texts[number] }): void {
    this.current.push(fields);
  }

  handleCommandComplete(): void {
    this.answers.push(this.current);
    this.current = [];
  }

  handleReadyForQuery(): void {
    this.callback(null, this.answers);
  }

  handleError(error: Error): void {
    this.callback(error, []);
  }
}
