import { type DBSchema, openDB } from 'idb';
import type { PersonHere } from './types';

interface PeopleSchema extends DBSchema {
  people: { key: string; value: PersonHere };
}

const name = 'bangfu-people';

/** Who has data on this phone. Holds names of staff only; readable without a PIN, so that one can say who one is. */
const people = () =>
  openDB<PeopleSchema>(name, 1, {
    upgrade: (database) => void database.createObjectStore('people', { keyPath: 'userId' }),
  });

/** Who has data on this phone, the one who used it last first. */
export async function peopleHere(): Promise<PersonHere[]> {
  const database = await people();
  try {
    const all = await database.getAll('people');
    return all.sort((a, b) => b.usedAt.localeCompare(a.usedAt));
  } finally {
    database.close();
  }
}

export async function notePerson(person: PersonHere): Promise<void> {
  const database = await people();
  try {
    await database.put('people', person);
  } finally {
    database.close();
  }
}

export async function forgetPerson(userId: string): Promise<void> {
  const database = await people();
  try {
    await database.delete('people', userId);
  } finally {
    database.close();
  }
}
