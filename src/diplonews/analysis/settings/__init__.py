"""Where, when and on what occasion a contact was.

- `origins` (where the article is at home), `locating` (what tells that people were somewhere), `othertimes` (what puts
  it before or after the contact), `places`, `eventplaces`, `visits`, `journeys` (at which stage of one they are).
- `days`, `eventnames` (where the name of an event begins and ends), `occasions`.
- `setting` (of one contact: all three).
"""
