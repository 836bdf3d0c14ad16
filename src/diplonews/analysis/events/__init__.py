"""Which reports of an article are one contact, and who took part in it.

- `attendees` (who else was there), `event` (one contact, and which reports tell it), `letters` (sent, brought, taken),
  `groups` (and who of them is told one by one), `kinds`, `attended` (contacts told by who was there),
  `abroad` (conferences that a visitor to another state attended).
- `made` (the events that one report tells of), `tables` (several met at once, as titles tell), `onesided` (visits
  with nobody met, sittings).
- `statesides` (the states whose sides a sentence tells together), `gathering` (of events from all sentences).
"""
