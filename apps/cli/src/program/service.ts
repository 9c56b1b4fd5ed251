import type { Command } from 'commander'
import { handOver, serviceCommands } from '../commands/serve.ts'
import { serviceHelp } from '../words-service.ts'
import type { Setting } from './setting.ts'

/** The commands of the service: their options are its own, so everything after the name is handed over as it is. */
export function addService(program: Command, { io, language, end }: Setting): void {
  for (const name of serviceCommands) {
    const command = program
      .command(name)
      .description(serviceHelp[name][language])
      .helpOption(false)
      .allowUnknownOption()
      .allowExcessArguments()
    command.action(async () => end(await handOver({ argv: [name, ...command.args], language }, io)))
  }
}
