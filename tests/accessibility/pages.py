# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the pages of the sample world as a screen reader does, and says what such a reader would be told wrongly or not at all."""

import html
import json
import pathlib
import re
import subprocess
import sys

from session import Atspi, Foyer, tree, wait

PROGRAM = sys.argv[1]
SOURCE = pathlib.Path(__file__).resolve().parents[2]
ICONS = {file.stem for file in (SOURCE / "resources/icons").glob("*.svg")}
ACTED_ON = {"button", "push button", "toggle button", "check box", "radio button", "switch", "page tab", "link", "text", "entry", "combo box",
            "slider", "menu item", "check menu item", "list item", "tree item", "heading", "dialog", "alert"}
PICTURES = {"image", "icon", "animation", "graphic"}
NOT_WORDS = re.compile(r"undefined|NaN|\[object|%[1-9nL]|&(amp|lt|gt|quot);|<\w+|qrc:|image://")
ROWS = 60
problems = []


def check(holds, what):
    if not holds:
        problems.append(what)
    return bool(holds)


def shown(root):
    """What is there for a reader: invisible branches are passed over by it."""
    def walk(thing):
        if thing.showing or thing.role in ("application", "layered pane"):
            yield thing
            for child in thing.children:
                yield from walk(child)
    return list(walk(root))


def inspect(root, page):
    """What holds for every page."""
    things = shown(root)
    for thing in things:
        where = f"{page}: {thing.path()}"
        if thing.role in ACTED_ON or thing.role in PICTURES:
            if check(thing.name.strip(), f"{where} has no name"):
                check(thing.name not in ICONS, f"{where} is named after its icon")
        check(not NOT_WORDS.search(thing.name + " " + thing.description), f"{where} is told as code: {thing.name} {thing.description}")
        check(thing.role not in ("unknown", "invalid"), f"{where} has no role")
        check(thing.role != "filler" or not thing.name, f"{where} has no role")  # without a name it is room between others
        if thing.role not in ("application", "layered pane"):
            _, _, width, height = thing.place
            check(width > 0 and height > 0, f"{where} cannot be seen and is told")
    check(any(thing.focused for thing in things), f"{page}: nothing has the focus")
    return things


def settled(foyer, page, test):
    """The tree as soon as `test` holds for it, inspected."""
    root = foyer.application()
    holder = {}

    def ready():
        holder["tree"] = tree(root)
        return test(holder["tree"])
    try:
        wait(ready, page)
    except AssertionError as late:
        problems.append(f"{page}: {late}\n{holder['tree'].show()}")
    return holder["tree"]


def titled(words):
    return lambda root: any(words in frame.name for frame in root.find("frame")) and any(thing.focused for thing in root.walk())


def plain(markup):
    text = re.sub(r"<(br ?/?|/p)>", " ", markup or "")
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", text)).split())


def without_codes(words):
    return " ".join(re.sub(r":\w+:", "", words).split())


def expected(status):
    """Pieces that the sentence of a post must hold, and what must not be in it."""
    post = status.get("reblog") or status
    pieces = [without_codes(post["account"]["display_name"] or post["account"]["username"])]
    if status.get("reblog"):
        pieces.append("Boosted by " + without_codes(status["account"]["display_name"]))
    if post["spoiler_text"]:
        pieces.append("Content warning: " + without_codes(post["spoiler_text"]).rstrip("."))
    else:
        pieces.append(without_codes(plain(post["content"]))[:40])
    for media in post["media_attachments"]:
        pieces.append((" ".join(media["description"].split()).rstrip(".") or "without a description")[:200] if media["description"] else "without a description")
    if post.get("poll"):
        pieces += [without_codes(option["title"]) for option in post["poll"]["options"]]
    for count, word in ((post["replies_count"], "repl"), (post["reblogs_count"], "boost"), (post["favourites_count"], "favourite")):
        if count:
            pieces.append(f"{count:,} {word}")
    return pieces


def sample(timeline):
    run = subprocess.run([PROGRAM, "--demo", "timeline", timeline, "--json", "--limit", "80"], check=True, capture_output=True, text=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def home(foyer):
    root = settled(foyer, "home", lambda root: titled("Home")(root) and len(root.find("list", "Home")) == 1 and root.find("list", "Home")[0].children
                   and root.find("list item", "#maps"))
    things = inspect(root, "home")
    check([frame.name for frame in root.find("frame")] == ["Home – Foyer"], "home: the window is not named after its page")
    navigation = root.find("panel", "Navigation")[0]
    places = {thing.name: thing for thing in navigation.walk() if thing.role == "list item" and thing.showing}
    for name in ("Home", "Search", "Explore", "Local", "Federated", "Bookmarks", "Favourites", "Settings"):
        check(name in places, f"home: {name} is not among the places: {list(places)}")
    check(any(re.fullmatch(r"Notifications, \d+ unread", name) for name in places), f"home: unread notifications are not told: {list(places)}")
    check([name for name, thing in places.items() if thing.has(Atspi.StateType.SELECTED)] == ["Home"], "home: the place where one is, is not told")
    check("#maps" in places, "home: pinned tags are not among the places")
    check(len([thing for thing in things if thing.role == "heading" and thing.name == "Home"]) == 1, "home: the page has no heading")


def told_whole(foyer, name, page):
    """The rows of a list that are told fill what is seen of it: none is missing, and nothing stands beside the rows."""
    foyer.application().clear_cache_single()
    rows = wait(lambda: [thing for thing in tree(foyer.application()).find("list", name) if thing.showing], f"the list {name}")[0]
    _, top, _, height = rows.place
    boxes = sorted((thing.place[1], thing.place[3], thing.role, thing.name[:50]) for thing in rows.children if thing.showing)
    reach = top
    for y, tall, role, words in boxes:
        check(role == "list item" or y + tall > top + height or y < top + 1, f"{page}: {role} “{words}” stands beside the rows")
        if y > top + height:
            break
        check(y <= reach + 2, f"{page}: what is above “{words}” is told to nobody: from {reach} to {y}")
        reach = max(reach, y + tall)
    check(reach >= top + height - 2, f"{page}: nothing is told below {reach} of {top + height}")


def timeless(name):
    return re.sub(r", [^:,]*: ", ", ", name, count=1)


def step(foyer, key, last):
    """The next row that has the focus."""
    foyer.press(key)
    row = None

    def moved():
        nonlocal row
        row = foyer.focus(("list item", "button")) or row
        return row is not None and row.name != last
    try:
        wait(moved, "another row", 4)
    except AssertionError:
        check(False, f"{key} after “{last[:60]}” gives no row the focus" if row is None else f"{key} stays on “{last[:60]}”")
    return row


def told_as_post(row, posts):
    """Says what is wrong with the sentence of a row; the kinds of thing that are in it."""
    fits = [pieces for pieces in posts if all(piece in row.name for piece in pieces[:2])]
    if not check(fits, f"no post of the sample world is told as “{row.name}”"):
        return set()
    best = min(fits, key=lambda pieces: sum(piece not in row.name for piece in pieces))
    for piece in best:
        check(piece in row.name, f"“{piece}” is missing in “{row.name}”")
    check(re.search(r", (now|.* ago|.*\d{4}): ", row.name), f"when it was is missing in “{row.name}”")
    check(not re.search(r"\.\.(?!\.)|\. \.|  ", row.name.replace("...", "…")), f"not a clear sentence: “{row.name}”")
    return {kind for kind, sign in (("boost", "Boosted by"), ("warning", "Content warning"), ("media", "image"), ("poll", "Poll:"), ("filter", "Filtered"),
                                    ("quote", "Quotes"), ("edited", "Edited")) if sign in row.name}


def rows_by_key(foyer):
    """j through the timeline and k back: each row is one sentence, and is the one that has the focus."""
    posts = [expected(status) for status in sample("home")]
    heard = foyer.listen()
    seen, kinds = [], set()
    for number in range(ROWS):
        row = step(foyer, "j", seen[-1] if seen else "")
        if row is None:
            continue
        check(row.parent.role == "list", f"the row is not in the list but in {row.parent.role}: {row.path()}")
        check(row.showing, f"j goes to a row out of sight: {row.name[:60]}")
        check(any(row.name == name for name in heard()), f"no event tells of the focus on “{row.name[:60]}”")
        seen.append(row.name)
        if row.name != "Posts are missing here":
            kinds |= told_as_post(row, posts)
        if number % 10 == 5:
            told_whole(foyer, "Home", f"home, row {number + 1}")
    check({"boost", "media", "warning", "poll"} <= kinds, f"the sample world showed only {kinds}")
    for name in reversed(seen[:-1]):
        row = step(foyer, "k", seen[-1] if name == seen[-2] else row.name)
        check(row is not None and timeless(row.name) == timeless(name), f"k leads to “{row.name[:60] if row else None}” and not to “{name[:60]}”")
        if row is None:
            break
    return seen


def rows_by_wheel(foyer):
    """What comes into sight by scrolling is told, too."""
    for button in (5, 4):
        for turn in range(6):
            foyer.wheel(button, 12)
            told_whole(foyer, "Home", f"home, wheel {button}, {turn + 1}")


def thread(foyer):
    foyer.press("Home")
    before = wait(lambda: foyer.focus(("list item",)), "a row before the thread")
    foyer.press("Return")
    root = settled(foyer, "thread", lambda root: titled("Thread of")(root) and root.find("tree") and root.find("tree")[0].children)
    inspect(root, "thread")
    focused = wait(lambda: foyer.focus(("tree item", "table cell")), "the post that the thread is about has the focus")
    check(focused.parent.role == "tree", f"thread: its post is in {focused.parent.role}")
    foyer.press("Escape")
    back = wait(lambda: foyer.focus(("list item",)), "the row has the focus again")
    check(back.name[:60] == before.name[:60], f"thread: Escape leads to “{back.name[:60]}” and not to “{before.name[:60]}”")


def profile(foyer):
    foyer.press("p")
    root = settled(foyer, "profile", lambda root: root.find("page tab", "Posts") and root.find("button", "Profile picture"))
    things = inspect(root, "profile")
    tabs = [thing.name for thing in things if thing.role == "page tab"]
    check(tabs[:3] == ["Posts", "With replies", "Media"], f"profile: the tabs are told as {tabs}")
    check(any(thing.role == "heading" and thing.name for thing in things), "profile: the person is no heading")
    check(any("follower" in thing.name for thing in things), "profile: the numbers are not told")
    foyer.press("Escape")


def notifications(foyer):
    foyer.press("g", "n")
    root = settled(foyer, "notifications", lambda root: titled("Notifications")(root) and root.find("list", "Notifications") and len(root.find("list", "Notifications")[0].children) > 3)
    things = inspect(root, "notifications")
    rows = [thing for thing in things if thing.role == "list item" and thing.parent.name == "Notifications"]
    check(rows and all(len(row.name) > 10 for row in rows), f"notifications: rows are told as {[row.name for row in rows]}")
    filters = [thing for thing in things if thing.role in ("check box", "toggle button")]
    check([thing.name for thing in filters if thing.has(Atspi.StateType.CHECKED)] == ["All"], f"notifications: {[thing.name for thing in filters]}: none is told as chosen")
    first = wait(lambda: foyer.focus(("list item",)), "a row of the notifications")
    foyer.press("j")
    check(wait(lambda: (lambda row: row if row and row.name != first.name else None)(foyer.focus(("list item",))), "the next of the notifications"), "")


def search(foyer):
    foyer.press("slash")
    wait(lambda: foyer.focus(("text", "entry")), "the field for searching")
    foyer.type("bread")
    root = settled(foyer, "search", lambda root: root.find("list", "Findings") and len(root.find("list", "Findings")[0].children) > 2)
    things = inspect(root, "search")
    check(any(thing.role == "list item" and thing.parent.name == "Findings" for thing in things), "search: findings are no items of a list")
    foyer.press("Down")
    check(wait(lambda: foyer.focus(("list item",)), "the first finding"), "")
    foyer.press("Escape", "g", "h")
    wait(lambda: foyer.focus(("list item", "list")), "home again")


def settings(foyer):
    foyer.press("ctrl+comma")
    root = settled(foyer, "settings", titled("Settings"))
    things = inspect(root, "settings")
    roles = {thing.role for thing in things}
    check({"heading", "combo box", "slider"} <= roles, f"settings: only {roles} are told")
    foyer.press("Tab")
    check(wait(lambda: foyer.focus(("combo box", "button", "check box", "toggle button", "switch")), "the first setting by Tab"), "")
    foyer.press("Escape")


def dialog(foyer, page, name, inside, *keys):
    """Opened by keys from a row: it says its name, has the focus, and gives it back."""
    before = wait(lambda: foyer.focus(("list item",)), f"a row before {page}")
    foyer.press(*keys)
    root = settled(foyer, page, lambda root: any(thing.showing for thing in root.find("dialog", name)))
    inspect(root, page)
    boxes = [thing for thing in root.find("dialog", name) if thing.showing]
    check(len(boxes) == 1, f"{page}: there are {len(boxes)} dialogs")
    within = [thing for box in boxes for thing in box.walk() if thing.showing]
    check(any(thing.focused for thing in within), f"{page}: the focus is not in it")
    for role, words in inside:
        check(any(thing.role == role and words in thing.name for thing in within), f"{page}: no {role} “{words}” in it: {[thing.name for thing in within if thing.role == role]}")
    foyer.press("Escape")
    settled(foyer, f"closed {page}", lambda root: not any(thing.showing for thing in root.find("dialog", name)))
    after = wait(lambda: foyer.focus(("list item",)), f"a row after {page}")
    check(after.name[:60] == before.name[:60], f"{page}: the focus comes back to “{after.name[:60]}” and not to “{before.name[:60]}”")
    return within


def viewer(foyer):
    """The first picture with a description."""
    foyer.press("Home")
    for _ in range(20):
        row = wait(lambda: foyer.focus(("list item", "button")), "a row")
        pictures = [thing for thing in row.walk() if thing.role == "button" and thing.name.startswith("Image: ")]
        if pictures:
            break
        foyer.press("j")
    words = pictures[0].name.removeprefix("Image: ")
    dialog(foyer, "viewer", "Media viewer", [("button", "Close"), ("button", "Save"), ("image", words)], "m")


def main():
    foyer = Foyer(PROGRAM, ["--demo", "--size", "1400x1000"])
    try:
        foyer.x_window()
        home(foyer)
        rows_by_key(foyer)
        rows_by_wheel(foyer)
        thread(foyer)
        profile(foyer)
        viewer(foyer)
        keys = dialog(foyer, "shortcuts", "Keyboard shortcuts", [("text", ""), ("list item", "Next: J"), ("heading", "List"), ("button", "Close")], "question")
        check(sum(thing.role == "list item" for thing in keys) > 8, "shortcuts: hardly any is told")
        dialog(foyer, "palette", "Command palette", [("text", ""), ("list item", "Home, Go to")], "ctrl+k")
        dialog(foyer, "sign-in", "Add an account", [("button", "Back")], "ctrl+k", "A", "d", "d", "Return")
        notifications(foyer)
        search(foyer)
        settings(foyer)
    finally:
        log = foyer.log()
        foyer.end()
    for line in log.splitlines():
        check("qrc:" not in line and "QML" not in line, f"log: {line}")
    print("\n".join(problem for problem in problems if problem) or "a screen reader is told everything")
    return bool([problem for problem in problems if problem])


if __name__ == "__main__":
    sys.exit(main())
