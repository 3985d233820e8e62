"""What the words of a grade, of a certainty and of a status mean, for the page that says how it works."""

from evidence.cards import words

GRADES = {
    "supported": "The evidence points the way the statement says, and is strong enough for its words.",
    "supported_low": "The same, with low certainty: further studies may well change it.",
    "early": "There are first results in people, or in animals or cells, that point this way; nothing is settled.",
    "unsettled": "Results disagree, or are too few to say no.",
    "overstated": "The evidence points that way, but the words need more than there is.",
    "unsupported": "We looked, on a recorded date, and found no result in people.",
    "contradicted": "The evidence says otherwise.",
    "supported_risk": "The statement warns of a harm, and that harm is on record.",
    "supported_fact": "What is on record says the same.",
    "contradicted_fact": "What is on record says otherwise.",
    "outdated": "It was so once, and has changed since.",
    "unverifiable": "It says too little, or of what no register tells, to be held against anything.",
    "not_graded": "Who offers a treatment, and at what price, is kept and not graded.",
    words.AWAITING: (
        "The surest grades, A and E, are not shown by a machine’s word alone: a reviewer has to confirm them. Where a "
        "reviewer says the opposite of the machine, or changed what it counts, a second reviewer has to agree."
    ),
}  # by the names of their words in the rules

CERTAINTIES = {
    "high": "We are very sure. New studies will hardly change it.",
    "moderate": "We are fairly sure. The truth is probably close to this, but may differ.",
    "low": "We are not very sure. The truth may be quite different.",
    "very_low": "We hardly know. The truth may well be very different.",
}

STATUSES = {
    "approved": "The regulator lets a product of these cells be sold for this disease. It may not be the one on offer.",
    "conditional": "The same, but only for now, or on terms: the regulator still asks for more proof.",
    "withdrawn": "It was approved once. It is no longer.",
    "refused": "The regulator was asked to approve it, and said no.",
    "pathway": "No product is approved for it, but a law lets some doctors give it. That does not show that it works.",
    "other_use": "Such cells are approved for another disease. That says nothing about this one.",
    "in_trials": "It is being tested in people there. Being tested is no proof that it works.",
    "none_found": "We saw no approval in what we read. One may be there all the same. This does not make it illegal.",
    "not_checked": "We have not looked yet.",
}
