/** Name of the data source for jobs and reports; the one for requests has none. */
export const longWork = 'long';
