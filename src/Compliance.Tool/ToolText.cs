using System.Globalization;
using System.Resources;

namespace Compliance.Tool;

/// <summary>What the tool says to people, in the language of its culture. The texts are in ToolText.resx and its translation.</summary>
internal static class ToolText
{
    private static readonly ResourceManager Resources = new("Compliance.Tool.ToolText", typeof(ToolText).Assembly);

    public static string Description => Text(nameof(Description));

    public static string CheckDescription => Text(nameof(CheckDescription));

    public static string EvaluateDescription => Text(nameof(EvaluateDescription));

    public static string ExplainDescription => Text(nameof(ExplainDescription));

    public static string RulesDescription => Text(nameof(RulesDescription));

    public static string FilesArgument => Text(nameof(FilesArgument));

    public static string CorpusArgument => Text(nameof(CorpusArgument));

    public static string TextArgument => Text(nameof(TextArgument));

    public static string RuleArgument => Text(nameof(RuleArgument));

    public static string ContextOption => Text(nameof(ContextOption));

    public static string FactOption => Text(nameof(FactOption));

    public static string PolicyOption => Text(nameof(PolicyOption));

    public static string LanguageOption => Text(nameof(LanguageOption));

    public static string FormatOption => Text(nameof(FormatOption));

    public static string JsonFormatOption => Text(nameof(JsonFormatOption));

    public static string InputOption => Text(nameof(InputOption));

    public static string ShowOption => Text(nameof(ShowOption));

    public static string KeywordsOption => Text(nameof(KeywordsOption));

    public static string CoverageOption => Text(nameof(CoverageOption));

    public static string NoSuchFile => Text(nameof(NoSuchFile));

    public static string Allowed => Text(nameof(Allowed));

    public static string Review => Text(nameof(Review));

    public static string Prohibited => Text(nameof(Prohibited));

    public static string Why => Text(nameof(Why));

    public static string Remedy => Text(nameof(Remedy));

    public static string Source => Text(nameof(Source));

    public static string Checking => Text(nameof(Checking));

    public static string Folded => Text(nameof(Folded));

    public static string Signals => Text(nameof(Signals));

    public static string Conditions => Text(nameof(Conditions));

    public static string Verdict => Text(nameof(Verdict));

    public static string Disguised => Text(nameof(Disguised));

    public static string AllOption => Text(nameof(AllOption));

    public static string NothingMet => Text(nameof(NothingMet));

    public static string NotLabelled => Text(nameof(NotLabelled));

    public static string NothingToJudge => Text(nameof(NothingToJudge));

    public static string NeverExercised => Text(nameof(NeverExercised));

    public static string AllExercised => Text(nameof(AllExercised));

    public static string NotUtf8(long offset) => Text(nameof(NotUtf8), offset);

    public static string NoSuchRule(string id) => Text(nameof(NoSuchRule), id);

    public static string NotAFact(string given) => Text(nameof(NotAFact), given);

    public static string ReadOn(string date) => Text(nameof(ReadOn), date);

    public static string Summary(long messages, long prohibited, long review, long allowed, string policy) =>
        Text(nameof(Summary), messages, prohibited, review, allowed, policy);

    public static string CouldNotRead(long count) => Text(nameof(CouldNotRead), count);

    public static string RemovedBy(string veto) => Text(nameof(RemovedBy), veto);

    public static string Row(string row) => Text(nameof(Row), row);

    public static string UnknownLabel(string label) => Text(nameof(UnknownLabel), label);

    public static string UnknownKind(string kind) => Text(nameof(UnknownKind), kind);

    /// <summary>A decision in words.</summary>
    public static string Of(Decision decision) => decision switch
    {
        Decision.Prohibited => Prohibited,
        Decision.Review => Review,
        _ => Allowed,
    };

    private static string Text(string name) => Resources.GetString(name, CultureInfo.CurrentUICulture)!;

    private static string Text(string name, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Text(name), arguments);
}
