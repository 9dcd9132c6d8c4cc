// The platform, in a process of its own: the sandbox, controlled over HTTP.
import { Sandbox } from '../../src/sandbox';

const sandbox = await Sandbox.start({ platformKeys: 'both', speed: 60 });
process.once('disconnect', () => {
  sandbox.close().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
});
process.send?.(sandbox.options);
