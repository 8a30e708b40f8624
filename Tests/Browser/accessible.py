"""What two axes say of a page: by every rule in light colours, by the rules of colour in dark ones too.

The older axe sees low contrast of joined Arabic letters, which the newer one passes over; the newer one knows WCAG 2.2.
"""
from axe_core_python.sync_playwright import Axe as OlderAxe
from axe_playwright_python.sync_playwright import Axe as NewerAxe

AXES = {"newer": NewerAxe().axe_script, "older": OlderAxe().axe_script}
# Only what is wrong is described: neither finds less for it.
EVERYTHING = {"resultTypes": ["violations"]}
# What a colour scheme can change.
CONTRAST = EVERYTHING | {"runOnly": ["color-contrast", "link-in-text-block"]}
# What lies folded away has a place, in which the older one sees it over what is really there: low contrast is looked
# for again without it.
RUN = """async options => {
  const run = async options => {
    const found = [];
    for (const axe of Object.values(window.axes))
      for (const fault of (await axe.run(options)).violations)
        found.push([fault.id, fault.nodes[0].html.slice(0, 120)]);
    return found;
  };
  const found = await run(options);
  if (!found.some(fault => fault[0] === 'color-contrast')) return found;
  const folded = [...document.querySelectorAll('details:not([open])')]
    .filter(one => getComputedStyle(one, '::details-content').contentVisibility === 'hidden')
    .flatMap(one => [...one.children]).filter(one => one.tagName !== 'SUMMARY' && !one.hidden);
  for (const one of folded) one.hidden = true;
  const pale = await run({...options, runOnly: ['color-contrast']});
  for (const one of folded) one.hidden = false;
  return found.filter(fault => fault[0] !== 'color-contrast').concat(pale);
}"""


def faults(page):
    """What is wrong with a page as it stands."""
    if page.evaluate("window.axes === undefined"):
        for name, script in AXES.items():
            page.evaluate(script)
            page.evaluate("name => { (window.axes ??= {})[name] = window.axe }", name)
    versions = page.evaluate("Object.values(window.axes).map(axe => axe.version)")
    assert len(set(versions)) == len(AXES), versions
    found = page.evaluate(RUN, EVERYTHING)
    page.emulate_media(color_scheme="dark")
    found += page.evaluate(RUN, CONTRAST)
    page.emulate_media(color_scheme="light")
    return [tuple(fault) for fault in found]


def look(page, address, language):
    page.goto(f"{address}?lang={language}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
    found = faults(page)
    assert not found, (address, found)
