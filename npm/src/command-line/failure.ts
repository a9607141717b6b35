/** Why there is no result, in one plain line, and with which status the program ends. */
export class Failure extends Error {
	constructor(
		message: string,
		readonly exitCode: 1 | 2 = 1,
	) {
		super(message);
	}
}
