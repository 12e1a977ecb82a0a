# What `check` and `remedy` say around the reasons of the rules.

check-allowed = Nothing that is known of you speaks against it.
check-changed = It may be done, with a change.
check-ask_clinician = Ask a doctor, nurse or pharmacist before you do or take this.
check-blocked = It is not advised for anybody.
check-changed-ask = Ask a pharmacist, nurse or doctor how it fits you.
check-open = First it must be known whether any of this is true of you: { $names }. If it is, or if you do not know, ask a doctor, nurse or pharmacist.
check-open-more = First it must be known whether any of this is true of you: { $names }, or { $more } more. If it is, or if you do not know, ask a doctor, nurse or pharmacist.
check-name-allergy = allergy: { $name }
check-name-medicine = taking: { $name }
check-is-medicine = it is a medicine, not something to try: put it under `medicines` of the profile; `uncramp explain { $id }` says whether it is linked with cramps

check-verdict-allowed = Yes.
check-verdict-changed = Yes, with a change.
check-verdict-ask_clinician = Ask first.
check-verdict-blocked = No.
check-disclaimer = This informs you and does not replace a doctor. It knows no dose.
check-heading-change = The change
check-heading-rules = Why
check-heading-open = Not known yet
check-heading-sources = Sources
check-more = and { $more } more
check-unverified = our judgement; no source seen to say so
check-no-profile = Nothing is known of you, and what is not known is not safe. With `--profile FILE` the verdict is yours.

remedy-verdict-helps = It helps.
remedy-verdict-may_help = It may help.
remedy-verdict-no_evidence = Nothing shows that it helps.
remedy-verdict-unsafe = Leave it: it can do harm.
remedy-known = Known as
remedy-instead = Instead
remedy-unchecked = All of this is general: nothing here was checked for you. With `--profile FILE` it is.
remedy-instead-ask = What is usually advised here may not suit you. Ask a doctor, nurse or pharmacist.
remedy-regions = By country
remedy-for-you = For you
remedy-several = Several remedies go by that name, or hold its words:
remedy-nearest = No remedy goes by that name. These are like it:
remedy-list-hint = `uncramp remedy NAME` tells what there is to say of one; `--profile FILE` checks it for you.
