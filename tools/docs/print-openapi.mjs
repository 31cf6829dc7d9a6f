/** Prints the OpenAPI document of the server: started on a free port, with nothing to serve. */
import { serverUnderTest } from '@alur/server/testing/server-under-test.js';

const { server, stop } = await serverUnderTest();
process.stdout.write(JSON.stringify(server.app.swagger()));
await stop();
