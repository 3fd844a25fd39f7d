const linesOfMessage = 12;

/** What failed, as the last thing of a log: CI keeps its tail. `results` are those of each part, with the part's name. */
export function printFailures(results, print = console.log) {
  for (const { part, failures } of results) {
    for (const { file, name, message } of failures) {
      print(`\nFAILED (${part}) ${[file, name].filter((text) => text !== '').join(' › ')}`);
      const lines = withoutColors(message).split('\n');
      for (const line of lines.slice(0, linesOfMessage)) print(`  ${line}`);
      if (lines.length > linesOfMessage) print(`  … ${lines.length - linesOfMessage} more lines`);
    }
  }
}

// oxlint-disable-next-line no-control-regex -- colours are escape sequences
const withoutColors = (text) => text.replaceAll(/\u001B\[[\d;]*m/g, '');
