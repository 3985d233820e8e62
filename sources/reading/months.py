"""What the months are called in the languages that health articles are written in, and who writes the day first."""

import re

NAMES = """
jan/january feb/february mar/march apr/april may jun/june jul/july aug/august sep/sept/september oct/october nov/november dec/december
januar/jänner februar mär/mrz/märz april mai juni juli august september okt/oktober november dez/dezember
janv/janvier févr/fév/février mars avr/avril mai juin juil/juillet août/aout septembre octobre novembre déc/décembre
ene/enero febrero marzo abr/abril mayo junio julio ago/agosto septiembre/setiembre octubre noviembre dic/diciembre
janeiro fev/fevereiro março abril mai/maio junho julho agosto set/setembro out/outubro novembro dez/dezembro
gen/gennaio febbraio marzo aprile mag/maggio giu/giugno lug/luglio agosto settembre ott/ottobre novembre dicembre
januari februari mrt/maart april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november desember
januari februari maret april mei juni juli agustus september oktober november desember
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ledna února března dubna května června července srpna září října listopadu prosince
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
január február március április május június július augusztus szeptember október november december
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
янв/января фев/февраля мар/марта апр/апреля мая июн/июня июл/июля авг/августа сен/сентября окт/октября ноя/ноября дек/декабря
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר
"""  # noqa: E501 (a line a language, the first one English)
MONTHS = {
    name: number
    for line in NAMES.strip().splitlines()
    for number, names in enumerate(line.split(), start=1)
    for name in names.split("/")
}
MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
ENGLISH = "|".join(name for names in NAMES.strip().splitlines()[0].split() for name in reversed(names.split("/")))
DAY_FIRST_ENGLISH = frozenset({"au", "gb", "ie", "in", "ng", "nz", "sg", "uk", "za"})
OTHER_ORDERS = frozenset({"en", "fil", "hu", "ja", "ko", "lt", "mn", "sv", "tl", "zh"})


def writes_day_first(language: str) -> bool:
    """Whether 3/4/2020 can only be the third of April in a page of this language tag (BCP 47); False where unsure.

    `en` alone does not tell, and `en-US` is what many pages say that are from elsewhere.
    """
    primary, _, region = language.lower().replace("_", "-").partition("-")
    if primary == "en":
        return region in DAY_FIRST_ENGLISH
    return bool(primary) and primary not in OTHER_ORDERS and region not in {"ca", "us"}
