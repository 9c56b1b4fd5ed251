/** What of the files of a computer can be a report. */
export const readable = '.docx,.doc,.wps,.pdf,.xlsx,.html,.htm,.txt,.md,.json'
