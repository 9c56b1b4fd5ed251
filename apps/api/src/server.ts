/** The commands of the service, for a program that hands them over. */
export { runServer, type ServerIo } from './commands/program.ts'
