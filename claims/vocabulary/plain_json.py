"""Values in types as plain JSON values, and back: enums by what they say, dates and days in ISO 8601."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import cattrs

from claims.vocabulary.days import Day

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T")


def to_json(value: "DataclassInstance", *, whole: bool = False) -> dict[str, Any]:
    """A dataclass as dicts, lists, strings and numbers; unless `whole`, without the fields that are as by default."""
    plain: dict[str, Any] = _converter(whole=whole).unstructure(value)
    return plain


def from_json(data: Mapping[str, Any], kind: type[T]) -> T:
    """Read what `to_json` wrote. Raises cattrs' ClassValidationError, which names the fault."""
    return _converter(whole=False).structure(data, kind)


@cache
def _converter(*, whole: bool) -> cattrs.Converter:
    converter = cattrs.Converter(
        omit_if_default=not whole, forbid_extra_keys=True, unstruct_collection_overrides={tuple: list}
    )
    converter.register_unstructure_hook(Day, str)
    converter.register_structure_hook(Day, lambda text, _: Day.parse(text))
    converter.register_unstructure_hook(StrEnum, lambda member: member.value)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    return converter
