import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBenchWorld, type BenchWorld } from '../../tools/bench/bench-world.ts';
import { pageBudgets, statementBudgets, type Work } from '../../tools/bench/budgets.ts';
import { createFlows } from '../../tools/bench/flows.ts';
import { weighPages, type PageWeight } from '../../tools/bench/page-weight.ts';
import { countStatements } from '../../tools/bench/statement-log.ts';
import { prepareWorks, type Works } from '../../tools/bench/works.ts';

let world: BenchWorld;
let works: Works;
beforeAll(async () => {
  world = await startBenchWorld();
  works = await prepareWorks(world);
});
afterAll(() => world?.stop());

describe('SQL statements, counted in the log of the database', () => {
  test.each(Object.entries(statementBudgets) as [Work, number][])('%s needs at most %i', async (work, budget) => {
    const { prepare, run } = works[work];
    await prepare?.();
    const { ofRequests } = await countStatements(world.postgres, run);
    expect(ofRequests.length, ofRequests.join('\n')).toBeLessThanOrEqual(budget);
  });
});

describe('weight of a first visit, in a browser with an empty cache', () => {
  let weights: Record<string, PageWeight>;
  beforeAll(async () => {
    const signIn = createFlows(world).authorizationUrl();
    weights = await weighPages({ 'sign-in page': signIn, console: `${world.lintel.adminEndpoint}/console` });
  });

  test.each(Object.entries(pageBudgets))('%s stays within its bytes and requests', (page, budget) => {
    const { bytes, requests } = weights[page] ?? { bytes: Infinity, requests: Infinity };
    expect(bytes / 1000).toBeLessThanOrEqual(budget.kilobytes);
    expect(requests).toBeLessThanOrEqual(budget.requests);
  });
});
