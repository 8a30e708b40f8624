"""What two axes say of a page: the newer one by every rule in light colours, the older one of colours in light and in dark.

The newer one takes joined Arabic letters for an icon font, and says nothing of their contrast: there it is not asked for
it. The older one sees them. The newer one knows WCAG 2.2, and is told to hold the rules that only the older one held.
"""
import weakref

from axe_core_python.sync_playwright import Axe as OlderAxe
from axe_playwright_python.sync_playwright import Axe as NewerAxe

AXES = {"newer": NewerAxe().axe_script, "older": OlderAxe().axe_script}
BRING = "".join(f"{script};\n(window.axes ??= {{}}).{name} = window.axe;\n" for name, script in AXES.items())
# Pages to which both come by themselves from the next address on: cheaper than to send them again. What a page frames is a
# page of its own.
brought = weakref.WeakSet()
OLDER_RULES = ["duplicate-id", "duplicate-id-active", "identical-links-same-purpose", "aria-roledescription",
               "landmark-complementary-is-top-level"]
# Only what is wrong is described: neither finds less for it.
EVERYTHING = {"resultTypes": ["violations"], "rules": {rule: {"enabled": True} for rule in OLDER_RULES}}
NO_CONTRAST = EVERYTHING | {"rules": EVERYTHING["rules"] | {"color-contrast": {"enabled": False}}}
# What a colour scheme can change.
CONTRAST = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}
RUN = """async ([name, options]) => (await window.axes[name].run(options)).violations
  .map(fault => [fault.id, fault.nodes[0].html.slice(0, 120)])"""
# What lies folded away has a place, in which the older one sees it over what is really there.
HIDE = """() => {
  window.folded = [...document.querySelectorAll('details:not([open])')]
    .filter(one => getComputedStyle(one, '::details-content').contentVisibility === 'hidden')
    .flatMap(one => [...one.children]).filter(one => one.tagName !== 'SUMMARY' && !one.hidden);
  for (const one of window.folded) one.hidden = true;
}"""
SHOW = "() => { for (const one of window.folded) one.hidden = false; }"


def faults(page):
    """What is wrong with a page as it stands."""
    if page.evaluate("window.axes === undefined"):
        page.evaluate(f"() => {{ {BRING} }}")
        if page not in brought:
            page.add_init_script(f"if (window === window.top) {{ {BRING} }}")
            brought.add(page)
    versions = page.evaluate("Object.values(window.axes).map(axe => axe.version)")
    assert len(set(versions)) == len(AXES), versions
    arabic = page.evaluate("document.documentElement.lang") == "ar"
    found = page.evaluate(RUN, ["newer", NO_CONTRAST if arabic else EVERYTHING])
    page.evaluate(HIDE)
    for scheme in ["dark", "light"]:
        page.emulate_media(color_scheme=scheme)
        found += page.evaluate(RUN, ["older", CONTRAST])
    page.evaluate(SHOW)
    return [tuple(fault) for fault in found]


def look(page, address, language):
    page.goto(f"{address}?lang={language}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
    found = faults(page)
    assert not found, (address, found)
