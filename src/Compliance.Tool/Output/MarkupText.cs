using Compliance.Tool.Texts;
using Spectre.Console;

namespace Compliance.Tool.Output;

/// <summary>Text for terminals: escaped, and coloured where the colour says something.</summary>
internal static class MarkupText
{
    /// <summary>Text as it is.</summary>
    public static string Escaped(this string text) => Markup.Escape(text);

    /// <summary>A decision in words, coloured.</summary>
    public static string InColor(this Decision decision) => decision switch
    {
        Decision.Prohibited => $"[red]{ToolText.Prohibited.Escaped()}[/]",
        Decision.Review => $"[yellow]{ToolText.Review.Escaped()}[/]",
        _ => $"[green]{ToolText.Allowed.Escaped()}[/]",
    };

    /// <summary>An excerpt with its words marked, also where there are no colours.</summary>
    public static string InColor(this Excerpt excerpt) => $"{excerpt.Before.Escaped()}»[bold]{excerpt.Words.Escaped()}[/]«{excerpt.After.Escaped()}";

    /// <summary>A source: its title, address and the day it was read.</summary>
    public static string Line(this RuleSource source) => $"{source.Title}, {source.Url} ({ToolText.ReadOn(source.Read)})";
}
