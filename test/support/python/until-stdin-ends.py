"""Runs a module as a program and ends with whoever started it: python until-stdin-ends.py MODULE [ARGUMENT]...

The starter holds the other end of standard input. However it ends, killed without a word included, the pipe closes
and the module's process goes with it.
"""

import os
import runpy
import sys
import threading


def end_with_stdin(descriptor: int) -> None:
    while os.read(descriptor, 4096):
        pass
    os._exit(0)


threading.Thread(target=end_with_stdin, args=(os.dup(0),), daemon=True).start()
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
