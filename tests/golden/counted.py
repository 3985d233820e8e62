"""Claims about shares and counts of people, reasoned from the reference figures before they were run."""

from tests.golden.cases import N, case

CASES = [
    # Counts a year, in other words
    case(
        N, "Spinal cord injury strikes 18,000 Americans a year.", "", "spinal-cord-injury", "supported",
        "17,000 to 18,000 new cases a year", published_on="2024-06-01", figures=["18,000 Americans"],
        jurisdictions=["US"],
    ),
    case(
        N, "537 million children have diabetes.", "", "diabetes", "unverifiable", "adults, as references count",
        published_on="2022-01-01", figures=["537 million children"],
    ),
    # Shares: of whom, and what is told of them
    case(
        N, "One in six people meets infertility in their lifetime.", "", "infertility", "supported", "17.5 % of adults",
        published_on="2023-06-01", figures=["One in six"],
    ),
    case(
        N, "50% of heart failure patients worldwide recover.",
        "", "heart-failure", "unverifiable", "that half die within five years is not that half recover",
    ),
    case(
        N, "About 60% of strokes are fatal.",
        "", "stroke", "unverifiable", "that two thirds are ischaemic is not that they are fatal",
    ),
    case(N, "A third of strokes are fatal.", "", "stroke", "unverifiable", "no such share on record"),
    case(
        N, "Two thirds of ischaemic strokes are fatal.",
        "", "stroke", "unverifiable", "ischaemic is what they are, and fatal what is told",
    ),
    case(
        N, "Some 40% of people with diabetes go blind.",
        "", "diabetic-complications", "unverifiable", "that 40 % get kidney disease is not that they go blind",
    ),
    case(
        N, "About 37% of people with diabetes lose a leg.",
        "", "diabetic-complications", "unverifiable", "that 37 % have kidney disease is not that they lose a leg",
    ),
    case(
        N, "60% of people get Alzheimer's disease.",
        "", "alzheimers", "unverifiable", "60 % of dementia, not of people",
    ),
    case(
        N, "Half of the people diagnosed with heart failure die within five years.",
        "", "heart-failure", "supported", "half, within five years",
    ),
    case(
        N, "50% of people with heart failure die within five years of diagnosis.",
        "", "heart-failure", "supported", "half, within five years",
    ),
    case(
        N, "About half of all patients with heart failure are dead within 5 years.",
        "", "heart-failure", "supported", "half, within five years",
    ),
    case(
        N, "Half of the people diagnosed with heart failure die within one year.",
        "", "heart-failure", "unverifiable", "within five years, not one",
    ),
    case(
        N, "Half of people with heart failure survive for ten years.",
        "", "heart-failure", "unverifiable", "no such share on record",
    ),
    case(
        N, "In the United States half of patients with critical limb ischaemia die within five years.",
        "", "limb-ischaemia", "supported", "half, within five years",
    ),
    case(N, "Two thirds of strokes are ischaemic.", "", "stroke", "supported", "about two thirds"),
    case(N, "About 65% of strokes are ischemic.", "", "stroke", "supported", "about two thirds"),
    case(N, "Alzheimer's disease makes up 60 to 70% of dementia cases.", "", "alzheimers", "supported", "60 to 70 %"),
    case(N, "Two thirds of dementia is due to Alzheimer's disease.", "", "alzheimers", "supported", "60 to 70 %"),
    case(
        N, "60 to 70% of dementia is not due to Alzheimer's disease.",
        "", "alzheimers", "unverifiable", "denies what is on record", negated=True,
    ),
    case(
        N, "95% of people with type 2 diabetes are overweight.",
        "", "t2d", "unverifiable", "that 95 % of diabetes is of type 2 is not that they are overweight",
    ),
    case(N, "More than 90% of people with diabetes have type 2 diabetes.", "", "t2d", "supported", "over 90 %"),
    case(N, "Type 2 accounts for 96% of all diabetes.", "", "t2d", "supported", "so counted"),
    case(N, "Type 1 diabetes accounts for 60% of all diabetes.", "", "t1d", "contradicted", "5 to 10 %"),
    case(
        N, "In the United States 3% of children with autism recover.",
        "", "autism", "unverifiable", "that 3 % of children have it is not that 3 % of those recover",
    ),
    case(
        N, "In the United States 1 in 36 people has autism.",
        "", "autism", "unverifiable", "of children, not of people",
    ),
    case(N, "One in 100 children worldwide has autism.", "", "autism", "supported", "so counted"),
    case(N, "In China 12.4% of adults have diabetes.", "", "diabetes", "supported", "so counted"),
    case(
        N, "In China 12.4% of adults with diabetes die of it.",
        "", "diabetes", "unverifiable", "that so many have it is not that so many of those die",
    ),
    case(
        N, "About 3% of people with psoriasis are cured.",
        "", "psoriasis", "unverifiable", "that so many have it is not that so many of those are cured",
    ),
    case(N, "Psoriasis affects 60% of the population worldwide.", "", "psoriasis", "contradicted", "0.09 to 11.4 %"),
    case(N, "More than half of adults with diabetes are untreated.", "", "diabetes", "supported", "59 %"),
    case(
        N, "About 22% of people with diabetes have retinopathy.",
        "", "diabetic-complications", "supported", "about 22 %",
    ),
    case(
        N, "22% of people with type 2 diabetes have retinopathy.",
        "", "t2d", "unverifiable", "of all diabetes, not of type 2",
    ),
    case(
        N, "80% of people with diabetes have retinopathy.",
        "", "diabetic-complications", "contradicted", "about 22 %",
    ),
    case(
        N, "In the United States 37% of adults with diabetes have chronic kidney disease.",
        "", "diabetic-complications", "supported", "37 %",
    ),
    case(
        N, "About a fifth of people with Crohn's disease have perianal fistulas.",
        "", "crohns-fistula", "supported", "about 1 in 5",
    ),
    case(
        N, "In the United States half of men over 40 have erectile dysfunction.",
        "", "erectile-dysfunction", "supported", "52 % of men of 40 to 70",
    ),
    case(
        N, "About 9% of people with macular degeneration go blind.",
        "", "macular-degeneration", "unverifiable", "that so many have it is not that so many of those go blind",
    ),
    case(
        N, "Half a million people worldwide have ALS.",
        "", "als", "contradicted", "a number, no share: 220,000 to 330,000",
    ),
    case(N, "A third of diabetes drugs are sold in China.", "", "diabetes", "unverifiable", "no share of people"),
    # Counts of a part of those who have the condition
    case(
        N, "1.5 million people in China live with dementia.",
        "", "alzheimers", "contradicted", "15 million over sixty alone",
    ),
    case(N, "One in 36 eight-year-olds in the United States has autism.", "", "autism", "supported", "2.8 % of them"),
    case(
        N, "About 15 million people in China live with dementia.",
        "", "alzheimers", "supported", "15 million over sixty",
    ),
    case(
        N, "20 million people in China live with dementia.",
        "", "alzheimers", "unverifiable", "15 million over sixty, and others younger",
    ),
    case(
        N, "3 million people in China have Alzheimer's disease.",
        "", "alzheimers", "unverifiable", "the count on record is of all dementia",
    ),
    case(N, "300,000 people in the world have dementia.", "", "alzheimers", "contradicted", "55 to 57 million"),
    case(N, "57 million people in the world have dementia.", "", "alzheimers", "supported", "so counted"),
    case(
        N, "20,000 Americans over 40 have macular degeneration.",
        "", "macular-degeneration", "contradicted", "20 million",
    ),
    case(
        N, "About 20 million Americans over 40 have macular degeneration.",
        "", "macular-degeneration", "supported", "20 million",
    ),
    case(
        N, "20,000 Americans over 80 have macular degeneration.",
        "", "macular-degeneration", "unverifiable", "over forty on record, not over eighty",
    ),
    case(
        N, "100,000 adults worldwide have diabetic retinopathy.",
        "", "diabetic-complications", "contradicted", "103 million",
    ),
    case(
        N, "5,000 people worldwide die of myeloma every year.",
        "", "blood-cancer", "unverifiable", "deaths of leukaemia on record",
    ),
    case(
        N, "It is not true that two billion people suffer from psoriasis.",
        "", "psoriasis", "unverifiable", "denies what the record denies", negated=True,
    ),
    # A count a year, bounds, years and places
    case(
        N, "Some 18,000 Americans a year suffer a spinal cord injury.", "", "spinal-cord-injury", "supported",
        "18,000 new ones a year", jurisdictions=["US"],
    ),
    case(
        N, "18,000 Americans suffer from a spinal cord injury.", "", "spinal-cord-injury", "contradicted",
        "not a year: 282,000", jurisdictions=["US"],
    ),
    case(
        N, "1.3 million people were newly infected with HIV in 2024.", "", "hiv", "supported", "so counted",
    ),
    case(
        N, "No more than 8,500 people have Parkinson's disease.", "", "parkinsons", "unverifiable",
        "millions have it, but of no place that the sentence names",
    ),
    case(
        N, "No fewer than six million people worldwide have Parkinson's disease.", "", "parkinsons", "supported",
        "at least six, and nearly twelve million",
    ),
    case(
        N, "No more than 6 thousand people worldwide have Parkinson's disease.", "", "parkinsons", "contradicted",
        "six million and more",
    ),
    case(
        N, "By 2100 153 million people will live with dementia.", "", "alzheimers", "unverifiable",
        "a forecast for 2050 is none for 2100",
    ),
    case(
        N, "In California 3 million people have diabetes.", "", "diabetes", "unverifiable",
        "38 million is the whole country's count", jurisdictions=["US"],
    ),
    case(
        N, "In Florida 2 million people have diabetes.", "", "diabetes", "unverifiable",
        "38 million is the whole country's count", jurisdictions=["US"],
    ),
    case(
        N, "In January 2022 some 38 million people had diabetes.", "", "diabetes", "supported",
        "a month is no place", jurisdictions=["US"],
    ),
    # A part of the condition, or a wider one, is another count
    case(
        N, "365 million people worldwide have knee osteoarthritis.", "", "osteoarthritis", "supported", "so counted",
    ),
    case(
        N, "Osteoarthritis of the hip affects 365 million people.", "", "osteoarthritis", "unverifiable",
        "the count on record is of knees",
    ),
    case(
        N, "Knee osteoarthritis affects 595 million people worldwide.", "", "osteoarthritis", "supported",
        "one reference counts 654 million from 40 on",
    ),
    case(
        N, "Osteoarthritis affects 595 million people worldwide.", "", "osteoarthritis", "supported", "so counted",
    ),
    case(
        N, "Alzheimer's disease affects 55 million people worldwide.", "", "alzheimers", "unverifiable",
        "so many have any dementia",
    ),
    case(
        N, "Alzheimer's disease affects 300 million people worldwide.", "", "alzheimers", "contradicted",
        "more than have any dementia",
    ),
    case(
        N, "112 million people have decompensated cirrhosis.", "", "liver-disease", "unverifiable",
        "so many have compensated cirrhosis",
    ),
    case(
        N, "112 million people have compensated cirrhosis.", "", "liver-disease", "supported", "so counted",
    ),
    case(
        N, "Lymphoma kills 305,000 people a year.", "", "blood-cancer", "unverifiable", "so many die of leukaemia",
    ),
    case(N, "Leukaemia kills 305,000 people a year.", "", "blood-cancer", "supported", "so counted"),
    case(
        N, "Blood cancers kill 305,000 people a year.", "", "blood-cancer", "unverifiable",
        "leukaemia alone does, and is one of them",
    ),
    case(
        N, "Heart attacks kill 17.9 million people a year.", "", "heart-attack", "unverifiable",
        "so many die of all diseases of heart and vessels",
    ),
    case(
        N, "2.4 million Americans have Crohn's disease.", "", "crohns", "unverifiable",
        "so many have any inflammatory bowel disease", jurisdictions=["US"],
    ),
    case(
        N, "Critical limb ischaemia affects 200 million people worldwide.", "", "limb-ischaemia", "unverifiable",
        "so many have narrowed arteries of the legs",
    ),
    case(
        N, "Peripheral artery disease affects 200 million people worldwide.", "", "limb-ischaemia", "supported",
        "so counted",
    ),
    case(
        N, "Type 1 diabetes affects 1.8 million people worldwide.", "", "t1d", "unverifiable",
        "so many children and young people",
    ),
    case(
        N, "Type 1 diabetes affects 1.8 million children and young people worldwide.", "", "t1d", "supported",
        "so counted",
    ),
    # Of whom a share is, and what it tells of them
    case(
        N, "10% of ischaemic strokes are treated with thrombectomy.", "", "stroke", "unverifiable",
        "that two thirds are ischaemic is not how those are treated",
    ),
    case(
        N, "65% of ischaemic strokes leave a disability.", "", "stroke", "unverifiable",
        "that two thirds are ischaemic is not what those leave",
    ),
    case(N, "Only 10% of strokes are ischaemic.", "", "stroke", "contradicted", "about two thirds"),
    case(
        N, "90% of women have lupus.", "", "lupus", "unverifiable",
        "that nine in ten who have it are women is not that nine in ten women have it", jurisdictions=["US"],
    ),
    case(
        N, "About 90% of people with lupus are women.", "", "lupus", "supported", "9 out of every 10",
        jurisdictions=["US"],
    ),
    # Numbers
    case(
        N, "By 2050, 60 million people worldwide are expected to have Parkinson's disease.", "", "parkinsons",
        "contradicted", "the forecast is of 25 million", published_on="2025-06-01",
    ),
    case(
        N, "About 10 percent of children in the United States have autism.", "", "autism", "contradicted",
        "about three in a hundred", published_on="2024-06-01", jurisdictions=["US"],
    ),
    case(
        N, "Type 2 makes up half of all diabetes: 50 percent of all diabetes.", "", "t2d", "contradicted",
        "at least nine tenths", published_on="2024-06-01",
    ),
    case(
        N, "About one million people in the United States live with Parkinson's disease.", "", "parkinsons",
        "supported", "an estimate of today, no forecast", published_on="2024-06-01", jurisdictions=["US"],
    ),
    case(
        N, "Alzheimer's disease affects 500 million people worldwide.", "", "alzheimers", "contradicted",
        "more than have a dementia of any kind", published_on="2022-06-01",
    ),
    case(
        N, "Crohn's disease affects about two million people worldwide.", "", "crohns", "unverifiable",
        "fewer than have any inflammatory bowel disease, as they must be", published_on="2020-06-01",
    ),
    case(
        N, "In 1995 about 425 million adults worldwide had diabetes.", "", "diabetes", "unverifiable",
        "no figure within five years", published_on="2022-06-01",
    ),
    case(
        N, "About 20 million people in China have rheumatoid arthritis.", "", "rheumatoid-arthritis", "unverifiable",
        "the one reference was not seen in a source", published_on="2020-06-01", jurisdictions=["CN"],
    ),
    # Who counted, and where
    case(
        N, "According to the International Diabetes Federation, China has 140 million people with diabetes.", "",
        "diabetes", "supported", "the count of China, not of the world", jurisdictions=["CN"],
        figures=["140 million people"],
    ),
]  # fmt: skip
