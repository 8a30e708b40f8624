"""What came of each fault, and whether it is what was promised."""
from dataclasses import dataclass

# Seconds that one request takes at the most, that somebody who sends again waits until she is told, and until a member is
# back among the others.
REQUEST, TOLD, REJOIN = 25, 40, 30


@dataclass
class Round:
    kind: str
    before: str
    after: str
    told: list
    lost: int
    double: int
    rejoined: float | None
    stuck: list

    @property
    def longest(self):
        return max((told.waited for told in self.told), default=0)

    @property
    def longest_try(self):
        return max((seconds for told in self.told for seconds in told.tries), default=0)

    @property
    def again(self):
        """Forms of which nobody could say, and of which the next try told that they were kept."""
        return sum(told.answer == "kept before" for told in self.told)

    def __str__(self):
        back = "never" if self.rejoined is None else f"{self.rejoined:.1f} s"
        return (f"{self.kind}: {self.before} -> {self.after}, acknowledged {len(self.told)} ({self.again} at the second try), "
                f"lost {self.lost}, double {self.double}, longest {self.longest:.1f} s (one try {self.longest_try:.1f} s), "
                f"back in {back}{''.join('; ' + text for text in self.stuck)}")


class Table:
    def __init__(self):
        self.rounds, self.control, self.faults, self.halted, self.oddities = [], [], [], [], []
        self.counted = self.lost = self.double = self.untold = 0

    def told(self, kept, counted, oddities):
        """Compares what people were told with what was counted."""
        self.lost = len([text for text in kept if text not in counted])
        self.double = sum(times - 1 for times in counted.values())
        # A form of which nobody was told stays unsent; one that was counted was told.
        self.untold = len([text for text in counted if text not in kept])
        self.counted = sum(counted.values())
        self.oddities = [f"form {told.number}: {told.answer}" for told in oddities]

    def is_right(self):
        self.faults = [*self.halted, *self.oddities]
        for told in self.rounds:
            name = f"{told.kind}, {told.before} -> {told.after}"
            if told.lost or told.double:
                self.faults.append(f"{name}: {told.lost} lost, {told.double} double")
            if told.longest_try > REQUEST:
                self.faults.append(f"{name}: one request took {told.longest_try:.1f} s")
            if told.longest > TOLD:
                self.faults.append(f"{name}: somebody waited {told.longest:.1f} s")
            if told.rejoined is None or told.rejoined > REJOIN:
                self.faults.append(f"{name}: not whole within {REJOIN} s")
            self.faults += [f"{name}: {text}" for text in told.stuck]
        if self.lost or self.double or self.untold:
            self.faults.append(f"counted: {self.lost} lost, {self.double} double, {self.untold} told to nobody")
        if self.control and not sum(told.lost for told in self.control):
            self.faults.append("the control lost nothing: what is above proves nothing")
        for fault in self.faults:
            print(f"MISS {fault}")
        return not self.faults

    @staticmethod
    def line(kind, rounds):
        def worst(values):
            return f"{max(values):.1f} s"
        back = [told.rejoined for told in rounds]
        return (f"| {kind} | {len(rounds)} | {sum(len(told.told) for told in rounds)} | {sum(told.again for told in rounds)} "
                f"| {sum(told.lost for told in rounds)} | {sum(max(told.double, 0) for told in rounds)} "
                f"| {worst(told.longest for told in rounds)} | {worst(told.longest_try for told in rounds)} "
                f"| {'never' if None in back else worst(back)} |")

    def __str__(self):
        lines = ["| fault | rounds | acknowledged | at the second try | lost | double | longest wait | longest try | back in |",
                 "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"]
        for kind in dict.fromkeys(told.kind for told in self.rounds):
            lines.append(self.line(kind, [told for told in self.rounds if told.kind == kind]))
        if self.rounds:
            lines.append(self.line("all", self.rounds))
        if self.control:
            lines.append(self.line("control: late standbys, none waited for", self.control))
        lines.append(f"counted at the release: {self.counted}, {self.lost} lost, {self.double} double, {self.untold} untold")
        return "\n".join(lines)
