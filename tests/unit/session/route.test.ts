import { describe, expect, test } from 'vitest';
import { languageOfLink, parseRoute, reachable, WAY } from '../../../src/session/route';
import { to } from '../../../src/session/screens';

test.each([
	['#r=1.ar.1zf.m6gt.yz0', 'ar'],
	['#r=2.prs.later', 'prs'],
	['#R=1.AR.1ZF.M6GT.YZ0', 'ar'],
	['#r%3D1%2Ear%2E1zf', 'ar'],
	['#r=1.AR', null],
	['#r=', null],
	['#/resultaat', null],
])('the language of %s', (address, language) => expect(languageOfLink(address)).toBe(language));

describe('parseRoute', () => {
	test.each([
		[to.start, { screen: 'start' }],
		[to.question(3), { screen: 'question', n: 3 }],
		[to.answers, { screen: 'answers' }],
		[to.results, { screen: 'results' }],
		[to.example, { screen: 'example' }],
		[to.why(2), { screen: 'why', n: 2 }],
		[to.whatIf, { screen: 'whatIf' }],
		[to.suppose(4), { screen: 'suppose', n: 4 }],
		[to.contact, { screen: 'contact' }],
		[to.about, { screen: 'about' }],
		[to.proof, { screen: 'proof' }],
		[to.shared('1.nl.x'), { screen: 'shared', payload: '1.nl.x' }],
		[to.shared(''), { screen: 'shared', payload: '' }],
		['#r%3D1.nl.x', { screen: 'shared', payload: '1.nl.x' }],
		['#R=1.NL.X', { screen: 'shared', payload: '1.nl.x' }],
		['#r=1.nl.x%', { screen: 'shared', payload: '1.nl.x%' }],
		[WAY, { screen: 'results' }],
	])('%s', (address, route) => {
		expect(parseRoute(address)).toEqual(route);
	});

	test.each([
		'',
		'#',
		'#/nergens',
		'#/vraag/0',
		'#/vraag/-1',
		'#/vraag/x',
		'#/vraag/9999',
		'#/toString',
		'#/toString/1',
		'#/resultaat/1',
		'#%',
	])('%j is the start, never an error', (address) => {
		expect(parseRoute(address)).toEqual({ screen: 'start' });
	});
});

describe('reachable (Q-21)', () => {
	test('without answers: the first question, and nothing behind it', () => {
		expect(reachable({ screen: 'question', n: 1 }, 0, 1)).toEqual({ screen: 'question', n: 1 });
		expect(reachable({ screen: 'question', n: 2 }, 0, 1)).toBeNull();
		for (const screen of ['answers', 'pause', 'results', 'example', 'whatIf'] as const)
			expect(reachable({ screen }, 0, 1)).toBeNull();
		expect(reachable({ screen: 'why', n: 1 }, 0, 1)).toBeNull();
		expect(reachable({ screen: 'suppose', n: 1 }, 0, 1)).toBeNull();
	});
	test('with nothing to ask: the results, which say what is known', () => {
		expect(reachable({ screen: 'question', n: 1 }, 0, 0)).toEqual({ screen: 'results' });
		expect(reachable({ screen: 'why', n: 2 }, 0, 0)).toEqual({ screen: 'why', n: 2 });
	});
	test('help and explanation are always there', () => {
		for (const screen of ['start', 'contact', 'about'] as const)
			expect(reachable({ screen }, 0, 0)).toEqual({ screen });
	});
	test('past the last question lie the results', () => {
		expect(reachable({ screen: 'question', n: 5 }, 4, 4)).toEqual({ screen: 'results' });
	});
});
