"""What ends a process that reads strangers' files for too long."""

import subprocess
import sys
import textwrap

import pytest


@pytest.mark.parametrize(("work", "ends"), [("while True: pass", True), ("pass", False)], ids=["forever", "in time"])
def test_who_takes_too_long_is_ended(work, ends):
    program = textwrap.dedent(f"""
        import time
        from threading import Thread
        from afterword.worker.limits import deadline, step_back

        def read():
            with deadline(0.1):
                {work}

        step_back()
        reading = Thread(target=read)
        reading.start()
        reading.join()
        time.sleep(0.3)
    """)
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=30, capture_output=True)
    assert bool(done.returncode) is ends
