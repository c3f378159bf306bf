using Compliance.Tool.Output;
using Compliance.Tool.Texts;
using Spectre.Console;

namespace Compliance.Tool.Evaluation;

/// <summary>Writes an evaluation: as tables, or as JSON.</summary>
internal static class EvaluationWriter
{
    /// <summary>Writes tables, and the lines that are asked for.</summary>
    public static void Write(IAnsiConsole pretty, CompliancePolicy policy, JudgedCorpus rules, JudgedCorpus? baseline, IReadOnlyList<string> show)
    {
        pretty.WriteLine(ToolText.PolicyLine(policy.Version, policy.Sha256));
        if (rules.OfMessages is { } messages)
        {
            Write(pretty, messages, baseline?.OfMessages);
        }

        if (rules.OfExamples is { } examples)
        {
            Write(pretty, examples, baseline?.OfExamples);
        }

        foreach (string name in show)
        {
            foreach (JudgedMessage message in rules.Messages.Where(m => Shown.Shows(name, m)))
            {
                LabelledMessage labelled = message.Message;
                pretty.WriteLine();
                pretty.MarkupLine(
                    $"[bold]{name}[/]  {labelled.Id.Escaped()}  {labelled.Language.Escaped()}  {labelled.ContextName.Escaped()}  {labelled.Difficulty.Escaped()}  "
                    + $"{labelled.Label.Name()}  {string.Join(", ", labelled.Categories).Escaped()}");
                WriteMarks(pretty, labelled.Text, message.Judgement.OfContent);
            }

            foreach (JudgedExample example in rules.Examples.Where(e => Shown.Shows(name, e)))
            {
                pretty.WriteLine();
                pretty.MarkupLine($"[bold]{name}[/]  {example.Example.Place.Escaped()}  {example.Example.Rule.Escaped()}  {example.Example.Kind}  {example.Example.Language.Escaped()}");
                WriteMarks(pretty, example.Example.Text, example.Judgement.Marks);
            }
        }
    }

    /// <summary>The same as one document.</summary>
    public static JsonEvaluation ToJson(CompliancePolicy policy, JudgedCorpus rules, JudgedCorpus? baseline, IReadOnlyList<string> show) => new(
        JsonPolicy.Of(policy),
        JsonFigures.Of(rules),
        baseline is null ? null : JsonFigures.Of(baseline),
        show.Count == 0 ? null :
        [
            .. from name in show
               from message in rules.Messages
               where Shown.Shows(name, message)
               let labelled = message.Message
               select new JsonShown(
                   name, labelled.Id, labelled.Language, labelled.ContextName, labelled.Difficulty, labelled.Label.Name(), labelled.Categories,
                   message.Decision.Name(), Marks(labelled.Text, message.Judgement.OfContent), labelled.Text),
            .. from name in show
               from example in rules.Examples
               where Shown.Shows(name, example)
               select new JsonShown(
                   name, example.Example.Place, example.Example.Language, null, null, $"{example.Example.Rule} {example.Example.Kind}", null,
                   example.Judgement.Decision.Name(), Marks(example.Example.Text, example.Judgement.Marks), example.Example.Text),
        ]);

    private static void Write(IAnsiConsole pretty, MessageFigures rules, MessageFigures? baseline)
    {
        Table decisions = NewTable(ToolText.DecisionsTable(rules.Count), [.. MessageFigures.GravestFirst.Select(d => d.Name())]);
        foreach ((string label, IReadOnlyDictionary<string, int> counts) in rules.Decisions)
        {
            AddRow(decisions, label, counts.Values.Select(c => c.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        pretty.Write(decisions);
        string[] columns =
        [
            ToolText.MissesColumn, ToolText.AlarmsColumn, ToolText.GraveAlarmsColumn, ToolText.ReviewsColumn, ToolText.ReviewRulesColumn, ToolText.CategoryColumn,
            ToolText.WordsColumn,
        ];
        if (baseline is not null)
        {
            columns = [.. columns, ToolText.OfList(ToolText.MissesColumn), ToolText.OfList(ToolText.AlarmsColumn), ToolText.OfList(ToolText.WordsColumn)];
        }

        Table all = NewTable(ToolText.QualityTable, columns);
        AddRow(all, ToolText.AllRow, Cells(rules.All, baseline?.All));
        pretty.Write(all);
        WriteGroup(pretty, ToolText.LanguageTable, columns, rules.Languages, baseline?.Languages);
        WriteGroup(pretty, ToolText.DifficultyTable, columns, rules.Difficulties, baseline?.Difficulties);
        WriteGroup(pretty, ToolText.ContextTable, columns, rules.Contexts, baseline?.Contexts);
        WriteGroup(pretty, ToolText.CategoryTable, columns, rules.Categories, baseline?.Categories);
    }

    private static void WriteGroup(
        IAnsiConsole pretty, string title, string[] columns, IReadOnlyDictionary<string, Quality> rules, IReadOnlyDictionary<string, Quality>? baseline)
    {
        Table table = NewTable(title, columns);
        foreach ((string name, Quality quality) in rules)
        {
            AddRow(table, name, Cells(quality, baseline?[name]));
        }

        pretty.Write(table);
    }

    private static IEnumerable<string> Cells(Quality rules, Quality? baseline)
    {
        Share[] shares = [rules.Misses, rules.Alarms, rules.GraveAlarms, rules.Reviews, rules.ReviewsOfRightRule, rules.RightCategory, rules.RightWords];
        return (baseline is null ? shares : [.. shares, baseline.Misses, baseline.Alarms, baseline.RightWords]).Select(s => s.ToString());
    }

    private static void Write(IAnsiConsole pretty, ExampleFigures rules, ExampleFigures? baseline)
    {
        string[] columns =
            [ToolText.TriggersColumn, ToolText.TriggersCaughtColumn, ToolText.LookalikesColumn, ToolText.LookalikesCleanColumn, ToolText.ReviewsColumn];
        if (baseline is not null)
        {
            columns = [.. columns, ToolText.OfList(ToolText.TriggersCaughtColumn), ToolText.OfList(ToolText.LookalikesCleanColumn)];
        }

        Table table = NewTable(ToolText.ExamplesTable(rules.Count), columns);
        foreach ((string rule, ExampleQuality quality) in rules.Rules)
        {
            AddRow(table, rule, Cells(quality, baseline?.Rules[rule]));
        }

        AddRow(table, ToolText.AllRow, Cells(rules.All, baseline?.All));
        pretty.Write(table);
    }

    private static IEnumerable<string> Cells(ExampleQuality rules, ExampleQuality? baseline)
    {
        Share[] shares = [rules.Triggers, rules.TriggersCaught, rules.Lookalikes, rules.LookalikesClean, rules.Reviews];
        return (baseline is null ? shares : [.. shares, baseline.TriggersCaught, baseline.LookalikesClean]).Select(s => s.ToString());
    }

    private static Table NewTable(string title, IReadOnlyList<string> columns)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn($"[bold]{title.Escaped()}[/]");
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(column.Escaped()).RightAligned());
        }

        return table;
    }

    private static void AddRow(Table table, string name, IEnumerable<string> cells) => table.AddRow([name.Escaped(), .. cells.Select(MarkupText.Escaped)]);

    private static void WriteMarks(IAnsiConsole pretty, string text, IReadOnlyList<Mark> marks)
    {
        pretty.WriteLine($"  {Excerpt.OneLine(text)}");
        foreach (Mark mark in marks)
        {
            string words = Excerpt.Shortened(text.Substring(mark.Start, mark.Length));
            pretty.MarkupLine($"    {mark.Rule} {mark.Name.Escaped()}  {mark.Decision.InColor()}  »{words.Escaped()}«");
        }
    }

    private static IReadOnlyList<JsonMark> Marks(string text, IReadOnlyList<Mark> marks) =>
        [.. marks.Select(m => new JsonMark(m.Rule!, m.Name, m.Decision.Name(), m.Start, m.Length, text.Substring(m.Start, m.Length)))];
}
