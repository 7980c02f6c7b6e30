/** Programs that tests start print no colors, whatever the terminal or the CI asks of vitest: tests read their output. */
delete process.env.FORCE_COLOR;
process.env.NO_COLOR = '1';
