import Mustache

/// The templates of all pages, compiled once from the bytes that the build put into the binary.
enum Templates {
  /// Every template by the name under which pages and partials know it.
  static let sources: [String: [UInt8]] = [
    "page": PackageResources.page_mustache,
    "form": PackageResources.form_mustache,
    "textarea": PackageResources.textarea_mustache,
    "carried": PackageResources.carried_mustache,
    "faces": PackageResources.faces_mustache,
    "thanks": PackageResources.thanks_mustache,
    "notice": PackageResources.notice_mustache,
    "stop": PackageResources.stop_mustache,
    "code": PackageResources.code_mustache,
    "code-field": PackageResources.code_field_mustache,
    "file-check": PackageResources.file_check_mustache,
    "file-form": PackageResources.file_form_mustache,
    "staff": PackageResources.staff_mustache,
    "picker": PackageResources.picker_mustache,
    "device": PackageResources.device_mustache,
    "sending": PackageResources.sending_mustache,
    "stations": PackageResources.stations_mustache,
    "call": PackageResources.call_mustache,
    "keyed-question": PackageResources.keyed_question_mustache,
    "papers": PackageResources.papers_mustache,
    "paper": PackageResources.paper_mustache,
    "paper-files": PackageResources.paper_files_mustache,
    "interview": PackageResources.interview_mustache,
    "sign-in": PackageResources.sign_in_mustache,
    "join": PackageResources.join_mustache,
    "account": PackageResources.account_mustache,
    "people": PackageResources.people_mustache,
    "no-figures": PackageResources.no_figures_mustache,
    "staff-notice": PackageResources.staff_notice_mustache,
    "overview": PackageResources.overview_mustache,
    "breakdown": PackageResources.breakdown_mustache,
    "matrix": PackageResources.matrix_mustache,
    "question": PackageResources.question_mustache,
    "questions": PackageResources.questions_mustache,
    "fieldwork": PackageResources.fieldwork_mustache,
    "figures": PackageResources.figures_mustache,
    "plain": PackageResources.plain_mustache,
    "exports": PackageResources.exports_mustache,
    "comments": PackageResources.comments_mustache,
    "comment": PackageResources.comment_mustache,
    "rules": PackageResources.rules_mustache,
    "rule-lines": PackageResources.rule_lines_mustache,
    "hidden": PackageResources.hidden_mustache,
    "choices": PackageResources.choices_mustache,
    "notes": PackageResources.notes_mustache,
    "tiles": PackageResources.tiles_mustache,
    "section": PackageResources.section_mustache,
    "register": PackageResources.register_mustache,
    "action": PackageResources.action_mustache,
    "improvement-form": PackageResources.improvement_form_mustache,
    "effect": PackageResources.effect_mustache,
    "facts": PackageResources.facts_mustache,
    "form-field": PackageResources.form_field_mustache,
    "form-input": PackageResources.form_input_mustache,
    "form-area": PackageResources.form_area_mustache,
    "form-choice": PackageResources.form_choice_mustache,
    "form-group": PackageResources.form_group_mustache,
    "form-problems": PackageResources.form_problems_mustache,
    "documents": PackageResources.documents_mustache,
    "document": PackageResources.document_mustache,
    "reports": PackageResources.reports_mustache,
    "report-choices": PackageResources.report_choices_mustache,
    "settings": PackageResources.settings_mustache,
    "did": PackageResources.did_mustache,
    "proof": PackageResources.proof_mustache,
    "trend": PackageResources.trend_mustache,
    "multiples": PackageResources.multiples_mustache,
    "differences": PackageResources.differences_mustache,
    "funnel": PackageResources.funnel_mustache,
    "priorities": PackageResources.priorities_mustache,
    "said": PackageResources.said_mustache,
    "tabs": PackageResources.tabs_mustache,
    "order-select": PackageResources.order_select_mustache,
    "order-form": PackageResources.order_form_mustache,
    "one-link": PackageResources.one_link_mustache,
    "issued-link": PackageResources.issued_link_mustache,
    "ready": PackageResources.ready_mustache,
    "upload": PackageResources.upload_mustache,
    "upload-preview": PackageResources.upload_preview_mustache,
    "findings": PackageResources.findings_mustache,
    "taking": PackageResources.taking_mustache,
    "taking-preview": PackageResources.taking_preview_mustache,
    "reminders": PackageResources.reminders_mustache,
    "version": PackageResources.version_mustache,
    "surveys": PackageResources.surveys_mustache,
    "confirm": PackageResources.confirm_mustache,
    "preview": PackageResources.preview_mustache,
  ]

  /// A page from its view. An unknown key would render empty: `TemplateLintTests` looks for them.
  static func render(_ name: String, _ view: Any) -> String {
    library.render(view, withTemplate: name) ?? ""
  }

  /// A template that does not compile is a fault of the build, which the first test finds.
  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(IsolatingHTML(), named: IsolatingHTML.name)
    do {
      return MustacheLibrary(
        templates: try sources.mapValues { try MustacheTemplate(string: String(decoding: $0, as: UTF8.self)) })
    } catch {
      preconditionFailure("a template does not compile: \(error)")
    }
  }()
}
