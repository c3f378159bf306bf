using System.Globalization;
using System.Resources;

namespace Compliance.Tool.Texts;

/// <summary>What the tool says to people, in the language of the user interface. The texts are in ToolText.resx and its translation.</summary>
internal static class ToolText
{
    private const string Chinese = "zh";
    private static readonly ResourceManager Resources = new("Compliance.Tool.Texts.ToolText", typeof(ToolText).Assembly);
    private static readonly CultureInfo Simplified = CultureInfo.GetCultureInfo("zh-Hans");

    public static string Description => Text(nameof(Description));

    public static string CheckDescription => Text(nameof(CheckDescription));

    public static string ExplainDescription => Text(nameof(ExplainDescription));

    public static string RulesDescription => Text(nameof(RulesDescription));

    public static string EvaluateDescription => Text(nameof(EvaluateDescription));

    public static string LanguageOption => Text(nameof(LanguageOption));

    public static string FilesArgument => Text(nameof(FilesArgument));

    public static string InputOption => Text(nameof(InputOption));

    public static string FormatOption => Text(nameof(FormatOption));

    public static string JsonFormatOption => Text(nameof(JsonFormatOption));

    public static string ContextOption => Text(nameof(ContextOption));

    public static string FactOption => Text(nameof(FactOption));

    public static string PolicyOption => Text(nameof(PolicyOption));

    public static string TextArgument => Text(nameof(TextArgument));

    public static string RuleArgument => Text(nameof(RuleArgument));

    public static string CoverageOption => Text(nameof(CoverageOption));

    public static string CorpusArgument => Text(nameof(CorpusArgument));

    public static string ShowOption => Text(nameof(ShowOption));

    public static string BaselineOption => Text(nameof(BaselineOption));

    public static string SeeHelp(string command) => Text(nameof(SeeHelp), command);

    public static string CannotWrite(string reason) => Text(nameof(CannotWrite), reason);

    public static string NoSuchFile => Text(nameof(NoSuchFile));

    public static string IsDirectory => Text(nameof(IsDirectory));

    public static string Unreadable(string reason) => Text(nameof(Unreadable), reason);

    public static string TooLong(int megabytes) => Text(nameof(TooLong), megabytes);

    public static string NotUtf8(long offset) => Text(nameof(NotUtf8), offset);

    public static string Utf16 => Text(nameof(Utf16));

    public static string InvalidJson(long offset, string reason) => Text(nameof(InvalidJson), offset, reason);

    public static string NoJsonObject => Text(nameof(NoJsonObject));

    public static string GivenTwice(string name) => Text(nameof(GivenTwice), name);

    public static string Missing(string name) => Text(nameof(Missing), name);

    public static string NoString(string name) => Text(nameof(NoString), name);

    public static string NoId => Text(nameof(NoId));

    public static string NoContext(string name) => Text(nameof(NoContext), name);

    public static string NoFact(string name, string expected) => Text(nameof(NoFact), name, expected);

    public static string NoValue(string value, string fact, string expected) => Text(nameof(NoValue), value, fact, expected);

    public static string NotNameAndValue(string given) => Text(nameof(NotNameAndValue), given);

    public static string NoSuchRule(string id) => Text(nameof(NoSuchRule), id);

    public static string NotLabelled => Text(nameof(NotLabelled));

    public static string NoLabel(string label) => Text(nameof(NoLabel), label);

    public static string NoCategory(string category, string expected) => Text(nameof(NoCategory), category, expected);

    public static string SpanNotInText(string span) => Text(nameof(SpanNotInText), span);

    public static string NothingLabelled => Text(nameof(NothingLabelled));

    public static string TypeEndingWithD => Text(nameof(TypeEndingWithD));

    public static string TypeEndingWithZ => Text(nameof(TypeEndingWithZ));

    public static string Allowed => Text(nameof(Allowed));

    public static string Review => Text(nameof(Review));

    public static string Prohibited => Text(nameof(Prohibited));

    public static string Why => Text(nameof(Why));

    public static string Remedy => Text(nameof(Remedy));

    public static string Source => Text(nameof(Source));

    public static string ReadOn(string date) => Text(nameof(ReadOn), date);

    public static string NothingFound(string policy) => Text(nameof(NothingFound), policy);

    public static string Summary(long messages, long prohibited, long review, long allowed, string policy) => Text(nameof(Summary), messages, prohibited, review, allowed, policy);

    public static string SummaryUnread(long unread) => Text(nameof(SummaryUnread), unread);

    public static string MessagesChecked(string count) => Text(nameof(MessagesChecked), count);

    public static string PolicyLine(string version, string sha256) => Text(nameof(PolicyLine), version, sha256);

    public static string InPolicy(string version) => Text(nameof(InPolicy), version);

    public static string AllOption => Text(nameof(AllOption));

    public static string Folded => Text(nameof(Folded));

    public static string Signals => Text(nameof(Signals));

    public static string Disguised => Text(nameof(Disguised));

    public static string Vetoes => Text(nameof(Vetoes));

    public static string Removes(string signal) => Text(nameof(Removes), signal);

    public static string Weights => Text(nameof(Weights));

    public static string ClearAtAGlance => Text(nameof(ClearAtAGlance));

    public static string Conditions => Text(nameof(Conditions));

    public static string Verdict => Text(nameof(Verdict));

    public static string None => Text(nameof(None));

    public static string IdColumn => Text(nameof(IdColumn));

    public static string NameColumn => Text(nameof(NameColumn));

    public static string TitleColumn => Text(nameof(TitleColumn));

    public static string SeverityColumn => Text(nameof(SeverityColumn));

    public static string SourceColumn => Text(nameof(SourceColumn));

    public static string RuleLine(string category, string severity, string file) => Text(nameof(RuleLine), category, severity, file);

    public static string CoverageSummary(int messages, string counts) => Text(nameof(CoverageSummary), messages, counts);

    public static string PhraseWord => Text(nameof(PhraseWord));

    public static string SignalWord => Text(nameof(SignalWord));

    public static string VetoWord => Text(nameof(VetoWord));

    public static string ConditionWord => Text(nameof(ConditionWord));

    public static string DecisionsTable(int messages) => Text(nameof(DecisionsTable), messages);

    public static string QualityTable => Text(nameof(QualityTable));

    public static string AllRow => Text(nameof(AllRow));

    public static string LanguageTable => Text(nameof(LanguageTable));

    public static string DifficultyTable => Text(nameof(DifficultyTable));

    public static string ContextTable => Text(nameof(ContextTable));

    public static string CategoryTable => Text(nameof(CategoryTable));

    public static string MissesColumn => Text(nameof(MissesColumn));

    public static string AlarmsColumn => Text(nameof(AlarmsColumn));

    public static string GraveAlarmsColumn => Text(nameof(GraveAlarmsColumn));

    public static string ReviewsColumn => Text(nameof(ReviewsColumn));

    public static string ReviewRulesColumn => Text(nameof(ReviewRulesColumn));

    public static string CategoryColumn => Text(nameof(CategoryColumn));

    public static string WordsColumn => Text(nameof(WordsColumn));

    public static string OfList(string column) => Text(nameof(OfList), column);

    public static string ExamplesTable(int examples) => Text(nameof(ExamplesTable), examples);

    public static string TriggersColumn => Text(nameof(TriggersColumn));

    public static string TriggersCaughtColumn => Text(nameof(TriggersCaughtColumn));

    public static string LookalikesColumn => Text(nameof(LookalikesColumn));

    public static string LookalikesCleanColumn => Text(nameof(LookalikesCleanColumn));

    // There is one translation for all who read Chinese: Traditional readers are better served by it than by English.
    private static string Text(string name)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        return Resources.GetString(name, culture.Name.StartsWith(Chinese, StringComparison.Ordinal) ? Simplified : culture)!;
    }

    private static string Text(string name, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Text(name), arguments);
}
