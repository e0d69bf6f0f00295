import { fits, fittingCategories, Ground, isDevelopment } from '../../checker/fitting';
import { label } from '../../regions/code-lists.rules';
import type { AnswerView, SuggestionView } from './plan.dto';

/** What a plan works on. */
export interface Grounds {
  causes: readonly string[];
  risks: readonly string[];
}

/** A measure, as far as a plan asks. */
export interface PlannedMeasure {
  id: string;
  category: string;
  causes: readonly string[];
  risks: readonly string[];
  state: string;
}

/** A programme of the city with the categories of its sub-types. */
export interface Offered {
  programme: string;
  categories: readonly string[];
}

const listOf = { risk: 'risk-type', cause: 'poverty-cause' } as const;

const groundsOf = ({ causes, risks }: Grounds): [Ground, string][] => [
  ...risks.map((code): [Ground, string] => ['risk', code]),
  ...causes.map((code): [Ground, string] => ['cause', code]),
];

/** Each cause and risk with the measures that say they answer it and fit it; a stopped one answers nothing. */
export const answersOf = (plan: Grounds, measures: readonly PlannedMeasure[]): AnswerView[] =>
  groundsOf(plan).map(([ground, code]) => {
    const fitting = measures
      .filter(({ state }) => state !== '06')
      .filter(
        ({ category, causes, risks }) =>
          (ground === 'risk' ? risks : causes).includes(code) && fits(ground, code, category),
      )
      .map(({ id }) => id);
    return { ground, code, measures: fitting, answered: fitting.length > 0 };
  });

const programmesFor = (category: string, offered: readonly Offered[]): string[] =>
  offered.filter(({ categories }) => categories.includes(category)).map(({ programme }) => programme);

/**
 * What would fit a cause or a risk that nothing answers, and, where people are able to work and nothing but security is
 * planned, a development measure. Each names its rule.
 */
export function suggestionsFor(
  plan: Grounds,
  measures: readonly PlannedMeasure[],
  ableToWork: number,
  offered: readonly Offered[],
  language: 'zh' | 'en',
): SuggestionView[] {
  const open = answersOf(plan, measures).filter(({ answered }) => !answered);
  const byGround = open.flatMap(({ ground, code }) =>
    (fittingCategories(ground, code) ?? []).map((category): SuggestionView => {
      const [of, kind] = [label(listOf[ground], code, language), label('measure-category', category, language)];
      const why =
        language === 'zh'
          ? `${ground === 'risk' ? '风险' : '致贫原因'}“${of}”尚无对应措施，${kind}属于适用类别`
          : `Nothing answers the ${ground} "${of}" yet; ${kind} is a category that fits`;
      return { ground, code, category, programmes: programmesFor(category, offered), why };
    }),
  );
  const going = measures.filter(({ state }) => state !== '06');
  if (!ableToWork || going.some(({ category }) => isDevelopment(category))) return byGround;
  return [...byGround, ...forLabour(ableToWork, offered, language)];
}

const forLabour = (able: number, offered: readonly Offered[], language: 'zh' | 'en'): SuggestionView[] =>
  ['A39', 'A40', 'A42'].map((category) => ({
    ground: 'labour' as const,
    code: String(able),
    category,
    programmes: programmesFor(category, offered),
    why:
      language === 'zh'
        ? `家中有${able}名劳动力，至少应有一项开发式帮扶措施，不能只靠保障`
        : `${able} of the household can work: at least one development measure, not security alone`,
  }));
