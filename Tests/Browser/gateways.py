"""The providers of `Senders/` that are no Saudi vendor: Kannel's door, and WhatsApp."""
import base64
import re

from provider import SECRET, SENDER, USER, Answer, Message, Vendor, alike, demand, digits, said, shape, whole


class Generic(Vendor):
    """Kannel's door, in the words of its manual."""
    key = "generic"
    receipts = "http://127.0.0.1:9/receipts/generic?secret=a%26b"
    credentials = {"user-name": USER, "password": SECRET, "receipts": receipts}

    @staticmethod
    def plain(status, words):
        return lambda _: Answer(status, words, "text/html")

    refusals = {
        "queued": (plain(202, "3: Queued for later delivery"), "accepted", None),
        "no number": (plain(400, "Missing receiver number, rejected"), "failed", "number"),
        "empty number": (plain(400, "Empty receiver number not allowed, rejected"), "failed", "number"),
        "number": (plain(403, "Number(s) has/have been denied by white- and/or black-lists."), "failed", "number"),
        "sender": (plain(400, "Sender missing and no global set, rejected"), "waiting", "sender"),
        "full": (plain(503, "Temporal failure, try again later."), "waiting", "busy"),
        "signin": (plain(403, "Authorization failed for sendsms"), "waiting", "signin"),
        "signin by its status": (plain(401, "who are you?"), "waiting", "signin"),
        "undocumented": (lambda message: Answer(400, f"bad {message.number}", "text/html"), "failed", "http 400"),
    }
    # Kannel takes a message with 202 and no other status.
    outcomes = {"created": ("unknown", None)}

    def read(self, request, peer):
        alike((request.method, request.path), ("GET", "/cgi-bin/sendsms"), "the request")
        fields = request.query(["username", "password", "from", "to", "text", "charset", "coding", "dlr-mask", "dlr-url"])
        alike((fields["username"], fields["password"]), (USER, SECRET), "the account")
        alike(fields["from"], SENDER, "from")
        alike((fields["charset"].upper(), fields["coding"]), ("UTF-8", "2"), "how letters are written")
        alike(fields["dlr-mask"], "31", "dlr-mask")
        told = re.fullmatch(re.escape(self.receipts) + r"&reference=([0-9A-F]{16})&status=%d", fields["dlr-url"])
        demand(told, f"dlr-url is {fields['dlr-url']}")
        demand(fields["to"].startswith("+"), "to has no plus")
        return Message(digits(fields["to"][1:]), whole(fields["text"]), told.group(1))

    def success(self, message):
        return Answer(202, "0: Accepted for delivery", "text/html")

    def reference(self, message):
        return message.reference

    def wrong(self):
        return Answer(400, "Unknown request", "text/html")


class WhatsApp(Vendor):
    """Meta's Cloud API. The words are Meta's own; a message brings their name and the end of its link."""
    key = "whatsapp"
    credentials = {"phone-number-id": "1064", "account-id": "2064", "token": "EAAG.token-of_meta"}
    # The address of a template's button begins with https.
    environment = {"RIDA_LINK": "https://rida.aoun.example"}
    # How each template stands, by name and language.
    templates = {("rida_invitation", "ar"): "APPROVED", ("rida_invitation", "en"): "PENDING",
                 ("rida_reminder", "ar"): "REJECTED"}
    # 201 is documented for nothing.
    outcomes = {"created": ("unknown", None)}

    @staticmethod
    def failed(code, status=400):
        return lambda message: said(status, {"error": {
            "message": f"(#{code}) {message.number}", "type": "OAuthException", "code": code, "fbtrace_id": "AbC1"}})

    refusals = {
        "number": (failed(131026), "failed", "number"),
        "busy": (failed(130429), "waiting", "busy"),
        "template": (failed(132001, 404), "waiting", "template"),
        "balance": (failed(131042), "waiting", "balance"),
        "signin": (failed(190, 401), "waiting", "signin"),
        "sender": (failed(131031, 403), "waiting", "sender"),
        "something": (failed(131000, 500), "unknown", None),
    }

    def read(self, request, peer):
        alike(request.headers.get("authorization"), f"Bearer {self.credentials['token']}", "the token")
        if request.path == "/v23.0/2064/message_templates":
            alike(request.method, "GET", "the request")
            asked = request.query(["name", "fields"])["name"]
            return said(200, {"data": [{"name": name, "language": language, "status": status, "id": "9"}
                                       for (name, language), status in self.templates.items() if name.startswith(asked)]})
        alike((request.method, request.path), ("POST", "/v23.0/1064/messages"), "the request")
        fields = request.json()
        shape(fields, ["messaging_product", "recipient_type", "to", "type", "template", "biz_opaque_callback_data"])
        alike((fields["messaging_product"], fields["recipient_type"], fields["type"]),
              ("whatsapp", "individual", "template"), "the kind of message")
        template = fields["template"]
        shape(template, ["name", "language", "components"])
        demand(template["name"] in ("rida_invitation", "rida_reminder"), "nobody released this template")
        alike(template["language"], {"code": "ar"}, "the language")
        [button] = template["components"]
        [link] = button.pop("parameters")
        alike(button, {"type": "button", "sub_type": "url", "index": "0"}, "the component")
        alike(link["type"], "text", "the kind of parameter")
        demand(re.fullmatch(r"r/\w{22}", link["text"]), f"the link ends with {link['text']!r}")
        demand(fields["to"].startswith("+"), "to has no plus")
        return Message(digits(fields["to"][1:]), "/" + link["text"], fields["biz_opaque_callback_data"])

    def success(self, message):
        name = base64.b64encode(f"{message.number} {message.name}".encode()).decode()
        return said(200, {"messaging_product": "whatsapp", "contacts": [
            {"input": f"+{message.number}", "wa_id": message.number}], "messages": [{"id": f"wamid.{name}"}]})

    def reference(self, message):
        return message.reference
