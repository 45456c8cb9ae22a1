"""Reads calendars in turns, one every so many seconds, until it is ended: readers.py SECONDS URL ..."""

import itertools
import sys
import time

from servers import fetch

pause, urls = float(sys.argv[1]), sys.argv[2:]
for url in itertools.cycle(urls):
    fetch(url, Accept_Encoding="gzip")
    time.sleep(pause)
