"""How figures were joined, chosen or left out, in words, for sources.json and the reader; leaves doing it to the other modules."""

from careergui.build.industry_pay import RULE
from careergui.build.onet_ratings import RULE as RATING_RULE
from careergui.domain.role import Note

METHOD: tuple[Note, ...] = (
    Note(
        text=(
            "Which occupations there are follows the employment projections. The wage survey, the projections and the attainment "
            "table use the same codes and are joined on them; the wage survey covers all but two. Where one code stands for several "
            "SOC codes, it is said."
        ),
    ),
    Note(
        text=(
            "O*NET occupations are joined to the others through the National Employment Matrix crosswalk alone, never by the "
            f"beginning of their code. {RATING_RULE}"
        ),
        about=("skills",),
    ),
    Note(
        text=("Job zone and leading interest are kinds, not amounts: where several O*NET occupations differ, none is given."),
        about=("skills",),
    ),
    Note(
        text=(
            "Pay by the hour and by the year are both taken as published, neither is worked out from the other. For occupations paid "
            "by the hour only or by the year only, the other figure does not apply and is left out."
        ),
        about=("pay",),
    ),
    Note(
        text=(
            "The bundled files hold an hourly wage of an area as its distance in cents from the annual wage divided by 2,080, only "
            "where this gives the published figure to the cent; the others are written out. Each cell was proven when the files were "
            "built."
        ),
        about=("pay",),
    ),
    Note(
        text=(
            "A wage that the survey gives only as at or above $115.00 an hour or $239,200 a year is shown as at least that much. "
            "Figures the survey does not release stay empty and say so; an occupation without a row in an area has no figure there."
        ),
        about=("pay",),
    ),
    Note(
        text=(
            "Real pay is pay divided by the regional price parity of the place ÷ 100. States and metropolitan areas have their own; a "
            "nonmetropolitan area has that of its whole state. Puerto Rico with its areas, Guam and the Virgin Islands have none."
        ),
        about=("pay",),
    ),
    Note(
        text=(f"Pay by industry: {RULE[0].lower()}{RULE[1:]}"),
        about=("pay",),
    ),
    Note(
        text=(
            "The projections count jobs in thousands with one decimal; here they are counted one by one, 3,391.0 thousand as "
            "3,391,000. They include the self-employed, whom the wage survey leaves out, so the two counts of jobs differ."
        ),
        about=("outlook", "employment"),
    ),
    Note(
        text=(
            "Schooling of those who do the job and schooling that is asked for are two things from two sources and never mixed. "
            "Occupations that the census counts only together share one row of shares, and each says so."
        ),
        about=("education",),
    ),
    Note(
        text=("Tasks, definitions and descriptions of the sources are not taken over. Summaries were written for this program."),
        about=("summary",),
    ),
)
