using System.CommandLine;
using Compliance.Tool.Input;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Verbs;

/// <summary><c>--context</c> and <c>--fact</c>: what is known about messages that do not say it themselves.</summary>
internal sealed class ContextOptions
{
    private readonly Option<string> _context = new("--context") { Description = ToolText.ContextOption, HelpName = "NAME" };
    private readonly Option<string[]> _facts = new("--fact") { Description = ToolText.FactOption, HelpName = "NAME=VALUE" };

    /// <summary>Gives a verb the options.</summary>
    public ContextOptions(Command verb)
    {
        verb.Options.Add(_context);
        verb.Options.Add(_facts);
    }

    /// <summary>The context; null, after saying why, where an option is wrong.</summary>
    public MessageContext? Read(ParseResult parsed, ToolConsole console)
    {
        MessageContext context = MessageContext.Unknown;
        string? problem = null;
        if (parsed.GetValue(_context) is { } name)
        {
            context = ContextReader.WithName(context, name, out problem);
        }

        foreach (string fact in parsed.GetValue(_facts) ?? [])
        {
            if (problem is not null)
            {
                break;
            }

            int equals = fact.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                problem = ToolText.NotNameAndValue(fact);
            }
            else
            {
                context = ContextReader.WithFact(context, fact[..equals], fact[(equals + 1)..], out problem);
            }
        }

        if (problem is not null)
        {
            console.Error.WriteLine(problem);
            return null;
        }

        return context;
    }
}
