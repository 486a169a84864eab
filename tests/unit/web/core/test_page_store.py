from collections import deque

from ilacs.web.core.page_store import OVERHEAD, KeptPage, PageStore


def page(size: int = 1_000) -> KeptPage:
    return KeptPage(b"x" * size, (), "")


def test_a_page_is_there_until_it_is_let_go() -> None:
    store = PageStore(10_000)
    store.put("a", page())
    assert store.get("a") == page()
    store.clear()
    assert (store.get("a"), store.size, len(store)) == (None, 0, 0)


def test_however_many_are_asked_for_so_many_bytes_are_held() -> None:
    store = PageStore(10_000)
    deque((store.put(str(number), page()) for number in range(1_000)), maxlen=0)
    assert len(store) == 10_000 // (1_000 + OVERHEAD)
    assert store.size <= 10_000


def test_what_was_asked_for_last_stays() -> None:
    store = PageStore(2 * (1_000 + OVERHEAD))
    store.put("read often", page())
    store.put("read once", page())
    store.get("read often")
    store.put("new", page())
    assert store.get("read often")
    assert store.get("read once") is None


def test_the_same_page_again_counts_once() -> None:
    store = PageStore(10_000)
    store.put("a", page())
    store.put("a", page(10))
    assert store.size == 10 + OVERHEAD


def test_a_page_larger_than_all_room_is_not_held() -> None:
    store = PageStore(10_000)
    store.put("a", page(20_000))
    assert (len(store), store.size) == (0, 0)
