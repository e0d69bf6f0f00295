import { Injectable } from '@nestjs/common';

interface Turn {
  now: Promise<unknown>;
  next?: Promise<unknown>;
}

/**
 * Answers the same question, asked by many at once, with one reading. Who asks while a reading is under way shares the
 * next one, never the present one: nobody gets an answer that is older than their question.
 */
@Injectable()
export class SharedReads {
  private readonly turns = new Map<string, Turn>();

  /**
   * @param key the question with everything the answer depends on, the asker's scope above all
   */
  read<T>(key: string, act: () => Promise<T>): Promise<T> {
    const turn = this.turns.get(key);
    if (!turn) return this.begin(key, act);
    const begin = () => this.begin(key, act);
    turn.next ??= turn.now.then(begin, begin);
    return turn.next as Promise<T>;
  }

  private begin<T>(key: string, act: () => Promise<T>): Promise<T> {
    const turn: Turn = { now: act() };
    this.turns.set(key, turn);
    const end = () => {
      if (!turn.next) this.turns.delete(key);
    };
    turn.now.then(end, end);
    return turn.now as Promise<T>;
  }
}
