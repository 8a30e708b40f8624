"""The providers of `Senders/` on this machine: each reads and answers in its own words."""
import base64
import re

from gateways import Generic, WhatsApp
from provider import PAGE, SECRET, SENDER, USER, Answer, Message, Vendor, alike, demand, digits, said, shape, whole


class Unifonic(Vendor):
    key = "unifonic"
    credentials = {"app-sid": SECRET}

    @staticmethod
    def failed(status, code, words="Error"):
        return lambda message: said(status, {"success": "false", "message": f"{words} {message.number}",
                                             "errorCode": code, "data": None})

    @staticmethod
    def rejected(message):
        return said(200, {"success": "false", "message": "", "errorCode": "ER-03", "data": {
            "MessageID": message.name, "Status": "Rejected", "Recipient": message.number}})

    refusals = {
        "number": (failed(482, "ER-482", "Invalid destination"), "failed", "number"),
        "number by its code": (failed(200, "ER-02"), "failed", "number"),
        "number beside a name": (rejected, "failed", "number"),
        "sender": (failed(480, "ER-480"), "waiting", "sender"),
        "sender by its code": (failed(200, "ER-08"), "waiting", "sender"),
        "balance": (failed(200, "ER-01", "Insufficient credit"), "waiting", "balance"),
        "signin": (failed(401, "ER-401", "Authentication failed"), "waiting", "signin"),
        "signin by another status": (failed(459, "ER-459"), "waiting", "signin"),
        "text": (failed(449, "ER-449"), "failed", "text"),
        "text by its code": (failed(200, "ER-06"), "failed", "text"),
        "duplicate": (failed(409, "ER-409", "This message is duplicate"), "unknown", None),
        "duplicate by its code": (failed(200, "ER-09"), "unknown", None),
        "undocumented": (failed(200, "ER-77"), "failed", "ER-77"),
        "success without a name": (lambda _: said(200, {"success": "true", "errorCode": "ER-00", "data": {}}), "unknown", None),
    }

    def read(self, request, peer):
        alike((request.method, request.path), ("POST", "/rest/SMS/messages"), "the request")
        alike(request.headers.get("accept"), "application/json", "what is accepted")
        fields = request.form(["AppSid", "SenderID", "Recipient", "Body", "responseType"],
                              ["CorrelationID", "baseEncode", "statusCallback", "async", "MessageType"])
        alike(fields["AppSid"], SECRET, "AppSid")
        alike(fields["SenderID"], SENDER, "SenderID")
        alike(fields["responseType"], "JSON", "responseType")
        demand(re.fullmatch(r"[0-9A-F]{16}", fields.get("CorrelationID", "")), "there is no CorrelationID")
        return Message(digits(fields["Recipient"]), whole(fields["Body"]), fields["CorrelationID"])

    def success(self, message):
        return said(200, {"success": "true", "message": "", "errorCode": "ER-00", "data": {
            "MessageID": message.name, "CorrelationID": message.reference, "Status": "Queued", "NumberOfUnits": 1,
            "Cost": 0.04, "Balance": "12.5", "Recipient": message.number, "TimeCreated": "2027-07-06 09:00"}})


class Taqnyat(Vendor):
    key = "taqnyat"
    credentials = {"token": "1f2e3d4c-token=="}

    @staticmethod
    def failed(status, code, words="error"):
        return lambda message: said(status, {"statusCode": code, "message": f"{words}: {message.number}"})

    @staticmethod
    def listed(message, code=201, accepted="[]", rejected="[]"):
        return said(code, {"statusCode": code, "messageId": int(message.name), "cost": "0.0450", "currency": "SAR",
                           "totalCount": 1, "msgLength": 1, "accepted": accepted, "rejected": rejected})

    refusals = {
        "number": (failed(400, 15, "recipients is not valid"), "failed", "number"),
        "number in a list": (lambda message: Taqnyat.listed(message, rejected=f"['{message.number}']"), "failed", "number"),
        "number in no list": (lambda message: Taqnyat.listed(message), "unknown", None),
        "sender": (failed(400, 14, "sender is not accepted"), "waiting", "sender"),
        "balance": (failed(400, 3, "balance is not enough"), "waiting", "balance"),
        "signin": (failed(401, 401, "Unauthenticated"), "waiting", "signin"),
        "signin by its code": (failed(400, 104), "waiting", "signin"),
        "another success": (lambda message: Taqnyat.listed(message, 200, f"['{message.number}']"), "unknown", None),
        "undocumented": (failed(400, 77), "failed", "77"),
    }

    def read(self, request, peer):
        alike((request.method, request.path), ("POST", "/v1/messages"), "the request")
        alike(request.headers.get("authorization"), "Bearer 1f2e3d4c-token==", "the token")
        fields = request.json()
        shape(fields, ["sender", "recipients", "body"], ["scheduledDatetime", "deleteId"])
        alike(fields["sender"], SENDER, "the sender")
        demand(isinstance(fields["recipients"], list) and len(fields["recipients"]) == 1, "recipients is no list of one")
        return Message(digits(fields["recipients"][0]), whole(fields["body"]))

    def success(self, message):
        # Success is 201, and the lists are texts.
        return self.listed(message, accepted=f"['{message.number}']")


class Msegat(Vendor):
    key = "msegat"
    credentials = {"user-name": USER, "api-key": SECRET}

    @staticmethod
    def failed(code, words="error"):
        return lambda message: said(200, {"code": code, "message": f"{words} {message.number}"})

    refusals = {
        "number": (failed("1120", "Mobile numbers is not correct"), "failed", "number"),
        "sender": (failed("1110", "Sender name is missing or incorrect"), "waiting", "sender"),
        "sender without its ending": (failed("M0030", "Advertising name needs -AD"), "waiting", "sender"),
        "balance": (failed("1060", "Balance is not enough"), "waiting", "balance"),
        "signin": (failed("1020", "Wrong login info"), "waiting", "signin"),
        "signin as a page": (lambda _: Answer(401, PAGE, "text/html"), "waiting", "signin"),
        "text": (failed(1140, "Message length is too long"), "failed", "text"),
        "duplicate": (failed("1061", "MSG duplicated"), "unknown", None),
        "success as a number": (lambda message: said(200, {"code": 1, "message": "Success", "id": message.name}), "accepted",
                                None),
        "undocumented": (failed("M9999"), "failed", "M9999"),
    }

    def read(self, request, peer):
        alike((request.method, request.path), ("POST", "/gw/sendsms.php"), "the request")
        fields = request.json()
        shape(fields, ["userName", "apiKey", "userSender", "numbers", "msg"],
              ["msgEncoding", "timeToSend", "exactTime", "reqBulkId", "reqFilter"])
        alike((fields["userName"], fields["apiKey"]), (USER, SECRET), "the account")
        alike(fields["userSender"], SENDER, "userSender")
        # The other encoding is windows-1256.
        alike(fields.get("msgEncoding"), "UTF8", "msgEncoding")
        return Message(digits(fields["numbers"]), whole(fields["msg"]))

    def success(self, message):
        return said(200, {"code": "M0000", "message": "Success", "id": message.name})


class Jawaly(Vendor):
    key = "4jawaly"
    credentials = {"api-key": "key-of-jawaly", "api-secret": "s:e c+r/e&t"}

    @staticmethod
    def told(words):
        return lambda message: said(200, {"job_id": message.name, "code": 200, "messages": [
            {"inserted_numbers": 0, "err_text": f"{words} {message.number} {message.text}"}]})

    @staticmethod
    def rejected(message):
        return said(200, {"job_id": message.name, "code": 200, "messages": [{"inserted_numbers": 0}],
                          "error_numbers": [{"number": message.number, "error": "رقم غير صحيح"}]})

    refusals = {
        # Its errors are words, with whatever stands in them.
        "number": (rejected, "failed", "number"),
        "sender": (told("اسم المرسل غير مقبول"), "failed", "http 200"),
        "no credit": (told("رصيدك غير كاف"), "failed", "http 200"),
        "text": (lambda _: said(422, {"message": "The text field is required."}), "failed", "text"),
        "signin": (lambda _: said(401, {"message": "Unauthenticated."}), "waiting", "signin"),
        "another": (lambda message: said(400, {"message": f"bad {message.number}"}), "failed", "http 400"),
    }

    def read(self, request, peer):
        alike((request.method, request.path), ("POST", "/api/v1/account/area/sms/send"), "the request")
        kind, _, pair = request.headers.get("authorization", "").partition(" ")
        alike(kind, "Basic", "the way to sign in")
        alike(base64.b64decode(pair, validate=True).decode("utf-8"), "key-of-jawaly:s:e c+r/e&t", "the account")
        # Without this it answers with a page.
        alike(request.headers.get("accept"), "application/json", "what is accepted")
        body = request.json()
        shape(body, ["messages"])
        demand(isinstance(body["messages"], list) and len(body["messages"]) == 1, "messages is no list of one")
        fields = body["messages"][0]
        shape(fields, ["text", "numbers", "sender"])
        alike(fields["sender"], SENDER, "the sender")
        demand(isinstance(fields["numbers"], list) and len(fields["numbers"]) == 1, "numbers is no list of one")
        return Message(digits(fields["numbers"][0]), whole(fields["text"]))

    def success(self, message):
        return said(200, {"job_id": message.name, "code": 200, "message": "تمت معالجة الطلب",
                          "messages": [{"inserted_numbers": 1, "err_text": ""}], "error_numbers": []})


class Deewan(Vendor):
    key = "deewan"
    credentials = {"user-name": USER, "api-key": SECRET}
    signs_in = True

    @staticmethod
    def failed(code, words="error"):
        return lambda message: said(400, {"errors": [[code, f"{words} {message.number}"]], "requestStatus": {}})

    refusals = {
        "number": (failed("E1120", "invalid recipient"), "failed", "E1120"),
        "sender": (failed("E1110", "unknown sender name"), "failed", "E1110"),
        "no credit": (failed(1060, "no balance"), "failed", "1060"),
        "code that is the number": (lambda message: said(400, {"errors": [[message.number, "bad"]]}), "failed", "http 400"),
        "error beside a name": (lambda message: said(200, {
            "errors": [["E1", "refused"]], "requestStatus": {"RequestID": message.name}}), "failed", "E1"),
        # Its token is refused, and so is the next one.
        "signin": (lambda _: said(401, {"error": "unauthorized"}), "waiting", "signin"),
    }

    def read(self, request, peer):
        alike(request.headers.get("accept"), "application/json", "what is accepted")
        if request.path == "/auth/v1/signin":
            alike(request.method, "POST", "the request")
            fields = request.json()
            shape(fields, ["userName", "apiKey"])
            alike((fields["userName"], fields["apiKey"]), (USER, SECRET), "the account")
            return peer.new_token()
        alike((request.method, request.path), ("POST", "/sms/v1/messages"), "the request")
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        alike(kind, "Bearer", "the way to sign in")
        demand(peer.knows(token), "nobody gave this token")
        fields = request.json()
        shape(fields, ["messageText", "senderName", "messageType", "recipients"], ["dlrUrl"])
        alike(fields["senderName"], SENDER, "senderName")
        alike(fields["messageType"], "unicode", "messageType")
        message = Message(digits(fields["recipients"]), whole(fields["messageText"]))
        return message if peer.is_fresh(token) else None

    def token(self, token):
        return said(200, {"data": {"access_token": token, "expires_in": 3600}})

    def success(self, message):
        return said(200, {"requestStatus": {"RequestID": message.name, "ResponseText": "Success"},
                          "data": [{"recipient": message.number}]})


class Mora(Vendor):
    key = "mora"
    credentials = {"api-key": SECRET, "user-name": USER}

    @staticmethod
    def failed(code, status=200):
        return lambda message: said(status, {"status": {"code": status, "message": "OK"},
                                             "data": {"code": code, "message": f"error {message.number}"}})

    refusals = {
        "number": (failed(104), "failed", "104"),
        "sender": (failed("110"), "failed", "110"),
        "no credit": (failed(105), "failed", "105"),
        "signin": (failed(101, 401), "waiting", "signin"),
        "another status": (failed(103, 422), "failed", "103"),
        "read and no more": (lambda _: said(200, {"status": {"code": 200, "message": "OK"}}), "unknown", None),
    }

    def read(self, request, peer):
        alike((request.method, request.path), ("POST", "/api/v1/sendsms"), "the request")
        fields = request.form(["api_key", "username", "message", "sender", "numbers", "return"], ["unicode", "datetime"])
        alike((fields["username"], fields["api_key"]), (USER, SECRET), "the account")
        alike(fields["sender"], SENDER, "the sender")
        alike(fields["return"], "json", "the form of the answer")
        return Message(digits(fields["numbers"]), whole(fields["message"]))

    def success(self, message):
        return said(200, {"status": {"code": 200, "message": "OK"}, "data": {"code": 100, "message": "تم الإرسال"}})

    def reference(self, message):
        return None


VENDORS = [Unifonic(), Taqnyat(), Msegat(), Jawaly(), Deewan(), Mora(), Generic(), WhatsApp()]
