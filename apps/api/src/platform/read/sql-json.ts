/** JSON that PostgreSQL wrote in the client's own shape; it goes into the response as it is. */
export class SqlJson {
  constructor(readonly text: string) {}
}
