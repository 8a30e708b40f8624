/// Reports as servers write them, shortened, with names of nobody.
enum SampleReports {
  static let reference = "8F3A00C1D2E4B596@charity.example"

  static let postfix = """
    Return-Path: <>
    Received: by mail.charity.example (Postfix) id 4D1C3203F1; Sun, 29 Nov 2026 10:00:05 +0300 (+03)
    Date: Sun, 29 Nov 2026 10:00:05 +0300 (+03)
    From: MAILER-DAEMON@mail.charity.example (Mail Delivery System)
    Subject: Undelivered Mail Returned to Sender
    To: rida@charity.example
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="2A6D5203EE.1764399605/mail.charity.example"
    Content-Transfer-Encoding: 8bit
    Message-Id: <20261129070005.4D1C3203F1@mail.charity.example>

    This is a MIME-encapsulated message.

    --2A6D5203EE.1764399605/mail.charity.example
    Content-Description: Notification
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    <someone@hospital.example>: host mx.hospital.example[192.0.2.25] said: 550 5.1.1
        <someone@hospital.example>: Recipient address rejected: User unknown

    --2A6D5203EE.1764399605/mail.charity.example
    Content-Description: Delivery report
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.charity.example
    X-Postfix-Queue-ID: 2A6D5203EE
    X-Postfix-Sender: rfc822; rida@charity.example
    Arrival-Date: Sun, 29 Nov 2026 10:00:04 +0300 (+03)

    Final-Recipient: rfc822; someone@hospital.example
    Original-Recipient: rfc822;someone@hospital.example
    Action: failed
    Status: 5.1.1
    Remote-MTA: dns; mx.hospital.example
    Diagnostic-Code: smtp; 550 5.1.1 <someone@hospital.example>: Recipient address
        rejected: User unknown

    --2A6D5203EE.1764399605/mail.charity.example
    Content-Description: Undelivered Message Headers
    Content-Type: text/rfc822-headers
    Content-Transfer-Encoding: 8bit

    Return-Path: <rida@charity.example>
    From: rida@charity.example
    To: someone@hospital.example
    Message-ID: <8F3A00C1D2E4B596@charity.example>
    Subject: =?UTF-8?B?2YPZitmBINmD2KfZhtiqINiy2YrYp9ix2KrZg9if?=
    Auto-Submitted: auto-generated

    --2A6D5203EE.1764399605/mail.charity.example--
    """

  /// A code that says nothing, and the whole mail in place of its head.
  static let exim = """
    Return-path: <>
    From: Mail Delivery System <Mailer-Daemon@host.example>
    To: rida@charity.example
    X-Failed-Recipients: someone@hospital.example
    Auto-Submitted: auto-replied
    Content-Type: multipart/report; report-type=delivery-status; boundary=1764399605-eximdsn-1804289383
    MIME-Version: 1.0
    Subject: Mail delivery failed: returning message to sender
    Message-Id: <E1vPaXt-0001ab-2C@host.example>

    --1764399605-eximdsn-1804289383
    Content-type: text/plain; charset=us-ascii

    This message was created automatically by mail delivery software.

    --1764399605-eximdsn-1804289383
    Content-type: message/delivery-status

    Reporting-MTA: dns; host.example

    Action: failed
    Final-Recipient: rfc822;someone@hospital.example
    Status: 5.0.0
    Remote-MTA: dns; mx.hospital.example
    Diagnostic-Code: smtp; 552-5.2.2 The email account that you tried to reach is over quota.

    --1764399605-eximdsn-1804289383
    Content-type: message/rfc822

    Return-path: <rida@charity.example>
    Received: from [192.0.2.7] by host.example with esmtpsa (Exim 4.96)
    Message-ID:
     <8F3A00C1D2E4B596@charity.example>
    Content-Type: multipart/alternative; boundary="inner"

    --inner
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: base64

    2YPZitmBINmD2KfZhtiqINiy2YrYp9ix2KrZg9if
    --inner--

    --1764399605-eximdsn-1804289383--
    """

  /// Its parts are nested, and the mail's own mail stands first.
  static let exchange = """
    From: <postmaster@hospital.example>
    To: <rida@charity.example>
    Date: Sun, 29 Nov 2026 07:00:08 +0000
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="1a7b2f85-9bd1-4c73-8a4f-c8bb1f3d2c10"
    Content-Language: en-US
    Message-ID: <b7b3e1@AM0PR01MB0001.eurprd01.prod.exchangelabs.example>
    In-Reply-To: <8F3A00C1D2E4B596@charity.example>
    References: <8F3A00C1D2E4B596@charity.example>
    Subject: =?utf-8?B?2LrZitixINmC2KfYqNmEINmE2YTYqtiz2YTZitmF?=
    Auto-Submitted: auto-replied
    MIME-Version: 1.0

    --1a7b2f85-9bd1-4c73-8a4f-c8bb1f3d2c10
    Content-Type: multipart/alternative; differences=Content-Type;
    \tboundary="a2f3b4c5-0001-4d7e-9b0b-111213141516"

    --a2f3b4c5-0001-4d7e-9b0b-111213141516
    Content-Type: text/plain; charset="utf-8"
    Content-Transfer-Encoding: base64

    2KrYudiw2LEg2KrYs9mE2YrZhSDYsdiz2KfZhNiq2YM=

    --a2f3b4c5-0001-4d7e-9b0b-111213141516
    Content-Type: text/html; charset="utf-8"
    Content-Transfer-Encoding: quoted-printable

    <p dir=3D"rtl">=D8=AA=D8=B9=D8=B0=D8=B1</p>

    --a2f3b4c5-0001-4d7e-9b0b-111213141516--

    --1a7b2f85-9bd1-4c73-8a4f-c8bb1f3d2c10
    Content-Type: message/delivery-status

    Reporting-MTA: dns;AM0PR01MB0001.eurprd01.prod.exchangelabs.example
    Received-From-MTA: dns;mail.charity.example
    Arrival-Date: Sun, 29 Nov 2026 07:00:07 +0000

    Final-Recipient: rfc822;someone@hospital.example
    Action: failed
    Status: 5.7.1
    Diagnostic-Code: smtp;550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy

    --1a7b2f85-9bd1-4c73-8a4f-c8bb1f3d2c10
    Content-Type: message/rfc822

    Received: from mail.charity.example (192.0.2.7) by AM0PR01MB0001
    From: <rida@charity.example>
    Message-ID: <8F3A00C1D2E4B596@charity.example>
    Subject: x

    --1a7b2f85-9bd1-4c73-8a4f-c8bb1f3d2c10--
    """

  /// No head came back with it.
  static let gmail = """
    From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
    To: rida@charity.example
    Auto-Submitted: auto-replied
    Subject: Delivery Status Notification (Failure)
    References: <8F3A00C1D2E4B596@charity.example>
    In-Reply-To: <8F3A00C1D2E4B596@charity.example>
    X-Failed-Recipients: someone@hospital.example
    Message-ID: <692a9d05.050a0220.1@mx.googlemail.example>
    Content-Type: multipart/report; boundary="000000000000c5"; report-type=delivery-status

    --000000000000c5
    Content-Type: multipart/related; boundary="000000000000c6"

    --000000000000c6
    Content-Type: text/plain; charset="UTF-8"

    ** Address not found **

    --000000000000c6--
    --000000000000c5
    Content-Type: message/delivery-status

    Reporting-MTA: dns; googlemail.example
    Arrival-Date: Sat, 28 Nov 2026 23:00:05 -0800 (PST)
    X-Original-Message-ID: <8F3A00C1D2E4B596@charity.example>

    Final-Recipient: rfc822; someone@hospital.example
    Action: failed
    Status: 5.1.1
    Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.
    Last-Attempt-Date: Sat, 28 Nov 2026 23:00:05 -0800 (PST)

    --000000000000c5--
    """

  /// It gave up after five days.
  static let sendmail = """
    From: Mail Delivery Subsystem <MAILER-DAEMON@mail.charity.example>
    Message-Id: <202611290700.6AT70Abc012345@mail.charity.example>
    To: <rida@charity.example>
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="6AT70Abc012345.1764399605/mail.charity.example"
    Subject: Returned mail: see transcript for details
    Auto-Submitted: auto-generated (failure)

    This is a MIME-encapsulated message

    --6AT70Abc012345.1764399605/mail.charity.example

    The original message was received at Tue, 24 Nov 2026 10:00:04 +0300

    --6AT70Abc012345.1764399605/mail.charity.example
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.charity.example
    Arrival-Date: Tue, 24 Nov 2026 10:00:04 +0300

    Final-Recipient: RFC822; someone@hospital.example
    Action: failed
    Status: 4.4.7
    Last-Attempt-Date: Sun, 29 Nov 2026 10:00:05 +0300

    --6AT70Abc012345.1764399605/mail.charity.example
    Content-Type: text/rfc822-headers

    Return-Path: <rida@charity.example>
    Message-Id: <8F3A00C1D2E4B596@charity.example>

    --6AT70Abc012345.1764399605/mail.charity.example--
    """

  static let all = [postfix, exim, exchange, gmail, sendmail]
}
