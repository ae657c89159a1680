/** The most threads of one session of the runtime: with more, they wait for each other longer than they gain. */
export const SESSION_THREADS = 4
