"""Which words of a sentence report a contact, and between whom.

- `contact` (as one trigger reports it), `bonds` (what binds who stands after the trigger), `bystanders` (who of
  them is on no side), `sides` (which of the two each is on), `leads` (who leads its clause),
  `sharedverbs` (whom two verbs have for their subject), `during` (contacts at which something was said),
  `bodies` (contacts of states and bodies), `sideheads` (who led their sides).
- `status` (held, planned, cancelled or recalled), `planned` (still to come), `timesgone` (recalled by the month or
  year in which it was), `recalls` (an earlier one of the same people), `noncontacts` (what reads like one and is none).
- `nouns` (that verbs of doing take), `kindwords` (of which kind a contact is), `completeness` (whether all are told who
  take part).
- `finding` (the contacts of a sentence).
"""
