# BASELINE
cause-drug_cholinesterase_inhibitor = Cholinesterase inhibitor (donepezil, rivastigmine, pyridostigmine)
    .about = Cholinesterase inhibitor (donepezil, rivastigmine, pyridostigmine).
    .apart = See the reasons for and against.
    .next = pulse, prescriber review.
