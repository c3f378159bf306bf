using System.CommandLine;
using System.Text.Json;
using Compliance.Tool.Evaluation;
using Compliance.Tool.Input;
using Compliance.Tool.Output;
using Spectre.Console;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance evaluate</c>: measures the rules on labelled messages and examples.</summary>
internal sealed class EvaluateVerb : Command
{
    private readonly ToolConsole _console;
    private readonly CommonOptions _options;
    private readonly Argument<FileInfo[]> _files = new("files") { Description = ToolText.CorpusArgument, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _format = new("--format") { Description = ToolText.JsonFormatOption, DefaultValueFactory = _ => "text" };
    private readonly Option<string[]> _show = new("--show") { Description = ToolText.ShowOption, AllowMultipleArgumentsPerToken = true };
    private readonly Option<FileInfo?> _keywords = new("--keywords") { Description = ToolText.KeywordsOption };

    public EvaluateVerb(ToolConsole console)
        : base("evaluate", ToolText.EvaluateDescription)
    {
        _console = console;
        _options = new CommonOptions(this, withContext: false);
        _format.AcceptOnlyFromAmong("text", "json");
        _show.AcceptOnlyFromAmong("misses", "alarms", "reviews", "categories", "spans");
        Arguments.Add(_files);
        Options.Add(_format);
        Options.Add(_show);
        Options.Add(_keywords);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        CompliancePolicy? policy = _options.Policy(parsed, _console.Error);
        if (policy is null || !TryKeywords(parsed.GetValue(_keywords), out KeywordList? keywords))
        {
            return ExitCode.CouldNotRun;
        }

        var checker = new MessageChecker(policy);
        var messages = new List<Judged>();
        var examples = new List<JudgedExample>();
        var succeeded = true;
        foreach (FileInfo file in parsed.GetValue(_files)!)
        {
            succeeded &= LabelledCorpus.TryRead(
                file.ToString(),
                message => messages.Add(new Judged(message, checker.Check(message.Text, message.Context))),
                example => examples.Add(new JudgedExample(example, checker.Check(example.Text))),
                _console.Error);
        }

        if (messages.Count == 0 && examples.Count == 0)
        {
            _console.Error.WriteLine(ToolText.NothingToJudge);
            return ExitCode.CouldNotRun;
        }

        Figure[] figures = [.. Figures.OfMessages(messages, keywords), .. Figures.OfExamples(examples)];
        string[] show = parsed.GetValue(_show) ?? [];
        if (parsed.GetValue(_format) == "json")
        {
            WriteJson(figures, messages, show);
        }
        else
        {
            WriteText(figures, messages, examples, show);
        }

        return succeeded ? ExitCode.Clean : ExitCode.CouldNotRun;
    }

    private bool TryKeywords(FileInfo? file, out KeywordList? keywords)
    {
        keywords = null;
        if (file is null)
        {
            return true;
        }

        try
        {
            keywords = new KeywordList(File.ReadAllLines(file.FullName));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _console.Error.WriteLine($"{file}: {(exception is FileNotFoundException or DirectoryNotFoundException ? ToolText.NoSuchFile : exception.Message)}");
            return false;
        }
    }

    private void WriteText(Figure[] figures, List<Judged> messages, List<JudgedExample> examples, string[] show)
    {
        using StreamWriter output = _console.OpenText();
        IAnsiConsole pretty = _console.Pretty(output);
        foreach (IGrouping<string, Figure> group in figures.GroupBy(f => f.Group))
        {
            Table table = new Table().Border(TableBorder.Simple).Title(Markup.Escape(group.Key)).AddColumn(string.Empty);
            string[] columns = [.. group.SelectMany(f => f.Shares.Select(s => s.Name)).Distinct()];
            foreach (string column in columns)
            {
                table.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned());
            }

            foreach (Figure figure in group)
            {
                table.AddRow([Markup.Escape(figure.Name), .. columns.Select(c => Markup.Escape(figure.Shares.FirstOrDefault(s => s.Name == c).Text ?? string.Empty))]);
            }

            pretty.Write(table);
        }

        foreach ((string kind, Judged judged) in Shown(messages, show))
        {
            LabelledMessage message = judged.Message;
            output.WriteLine($"{kind}  {message.Id}  {message.Language}  {message.ContextName}  {message.Difficulty}  {string.Join(',', message.Categories)}");
            output.WriteLine($"  {message.Text.Replace('\n', '↵')}");
            foreach (Finding finding in judged.Findings)
            {
                output.WriteLine($"  {finding.Rule.Id} {finding.Condition} {finding.Decision.InJson()} «{finding.Text.Replace('\n', '↵')}»");
            }
        }

        foreach (JudgedExample example in examples.Where(e => show.Contains(e.ShowName)))
        {
            output.WriteLine($"{example.ShowName}  {example.Example.Rule}  {example.Example.Kind}  {example.Example.Text}");
        }
    }

    private void WriteJson(Figure[] figures, List<Judged> messages, string[] show)
    {
        using var json = new Utf8JsonWriter(_console.Output, ToolJson.Document);
        json.WriteStartObject();
        foreach (IGrouping<string, Figure> group in figures.GroupBy(f => f.Group))
        {
            json.WriteStartObject(group.Key);
            foreach (Figure figure in group)
            {
                json.WriteStartObject(figure.Name);
                foreach (NamedShare share in figure.Shares)
                {
                    json.WriteStartObject(share.Name);
                    json.WriteNumber("count", share.Share.Part);
                    json.WriteNumber("of", share.Share.Whole);
                    if (share.Share.Percent is { } percent)
                    {
                        json.WriteNumber("percent", Math.Round(percent, 2));
                    }

                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        if (show.Length > 0)
        {
            json.WriteStartArray("lines");
            foreach ((string kind, Judged judged) in Shown(messages, show))
            {
                json.WriteStartObject();
                json.WriteString("kind", kind);
                json.WriteString("id", judged.Message.Id);
                json.WriteString("text", JsonText.WellFormed(judged.Message.Text));
                json.WriteString("label", judged.Message.Label.InJson());
                json.WriteString("decision", judged.Decision.InJson());
                json.WriteStartArray("rules");
                foreach (string rule in judged.Findings.Select(f => f.Rule.Id).Distinct())
                {
                    json.WriteStringValue(rule);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<(string Kind, Judged Message)> Shown(List<Judged> messages, string[] show) =>
        from kind in show
        from judged in messages
        where kind switch
        {
            "misses" => judged.IsMiss,
            "alarms" => judged.IsAlarm,
            "reviews" => judged.IsUnreviewed,
            "categories" => judged.IsCaught && !judged.NamesCategory,
            _ => judged.IsCaught && !judged.OverlapsSpan,
        }
        select (kind, judged);
}
