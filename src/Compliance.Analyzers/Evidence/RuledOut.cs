using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>Places in the code where a text is no message: logs, exceptions, assertions, keys, comparisons, descriptions for tools.</summary>
internal static class RuledOut
{
    private static readonly HashSet<string> Calls = new(
    [
        .. ModelPrompt.Calls,
        // comparing, searching, cutting
        "Contains", "ContainsKey", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "Equals", "Compare", "CompareOrdinal", "CompareTo", "Split", "IsMatch", "Match", "Matches",
        "TryGetValue", "GetValue", "TrimStart", "TrimEnd", "ReferenceEquals", "SequenceEqual",
        // looking texts up
        "T", "L", "Localize", "GetString", "GetText", "GetResource", "GetLocalizedString", "Translate", "GetSection", "GetRequiredSection", "AddOrUpdateLocaleResource", "_",
        // failing, and telling the user of a screen
        "Fail", "Failure", "Failed", "BadRequest", "NotFound", "Problem", "Conflict", "Unauthorized", "Forbid", "AddModelError", "AddError", "WithMessage", "WithErrorMessage", "Require", "Ensure",
        "Invalid", "MessageBox", "ShowMessage", "ShowMessageBox", "ShowDialog", "Alert", "DisplayAlert", "Toast", "ShowToast", "Confirm", "SuccessNotification", "ErrorNotification",
        "WarningNotification", "Prompt", "ErrorAsync", "FailAsync", "ValidationProblem", "AddErrors", "SetError",
        // counting what users do
        "Track", "TrackEvent", "TrackPageView", "LogEvent",
        // databases, routes, tools
        "ExecuteSql", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "FromSqlRaw", "FromSql", "ExecuteNonQuery", "Sql", "MapGet", "MapPost", "MapControllerRoute",
        "EqualTo", "Be", "BeEquivalentTo", "Contain", "NotContain", "HasComment", "HasColumnName", "WithDescription", "WithSummary", "SetDescription", "Description", "DeprecationReason", "Summary", "AddOption", "GetProperty", "GetMethod", "NotifyPropertyChanged", "OnPropertyChanged",
    ], StringComparer.Ordinal);

    private static readonly string[] CallPrefixes = ["Log", "Write", "Trace", "Debug", "Assert", "Should", "Expect", "Throw", "Warn", "Show", "Display"];

    private static readonly HashSet<string> LogLevels = new(StringComparer.Ordinal)
    {
        "Information", "Info", "Warning", "Error", "Fatal", "Verbose", "Critical", "Notice", "InfoFormat", "ErrorFormat", "WarnFormat", "DebugFormat",
    };

    private static readonly HashSet<string> Receivers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Assert", "Debug", "Trace", "Console", "Regex", "Path", "Uri", "logger", "_logger", "log", "_log", "Activity", "Guard", "Contract", "ModelState", "TempData", "ViewBag", "ViewData",
    };

    // What such a thing is told, it keeps: _appLogger.Information, auditLog.Record, AnsiConsole.MarkupLine.
    private static readonly WordSet Keepers = new(
        "logger", "log", "logs", "logging", "console", "telemetry", "tracer", "trace", "debug", "debugger", "activity", "diagnostics", "guard", "assert", "audit", "metrics", "analytics", "日志",
        // screens, and the rooms in which a company talks to itself
        "dialog", "dialogs", "snackbar", "toast", "toasts", "toaster", "popup", "slack", "discord", "dingtalk", "feishu", "lark", "jira", "钉钉", "飞书");

    private static readonly HashSet<string> Types = new(
    [
        .. ModelPrompt.Types,
        "Regex", "Uri", "SqlCommand", "SelectListItem", "Claim", "Option", "Command", "Argument", "ValidationResult", "ValidationFailure", "ProblemDetails", "ValidationProblemDetails", "Error", "IdentityError", "CultureInfo", "PathString", "DiagnosticDescriptor", "LocalizableResourceString",
    ], StringComparer.Ordinal);

    // What attributes of any kind say to users of a screen and to reviewers.
    private static readonly HashSet<string> MessageAttributeArguments = new(StringComparer.Ordinal) { "ErrorMessage", "Justification", "Description", "DisplayName", "Name", "Summary" };

    // Attributes that give the members of an enumeration their texts.
    private static readonly HashSet<string> Descriptions = new(StringComparer.Ordinal) { "Description", "Display", "DisplayName", "EnumMember", "DescriptionAttribute", "DisplayAttribute" };

    // Attributes, and parts of attributes, that say what a property is as long as nobody sets it.
    private static readonly HashSet<string> Defaults = new(StringComparer.Ordinal) { "DefaultValue", "DefaultSettingValue", "Default" };

    /// <summary>Whether a call fills a table: of what it takes, only letters are messages.</summary>
    public static bool FillsTable(string method) => method is "HasData" or "InsertData" or "UpdateData" or "InsertDataAsync" or "UpdateDataAsync";

    /// <summary>Whether a call takes texts that are no messages.</summary>
    public static bool Call(string method, string? receiver) =>
        Calls.Contains(method) || HasPrefix(method) && !IsFile(method) || method.EndsWith("Async", StringComparison.Ordinal) && Calls.Contains(method.Substring(0, method.Length - "Async".Length))
        || receiver is not null && (Receivers.Contains(receiver) || ModelPrompt.IsAsked(receiver, method) || NameWords.Any(receiver, Keepers) || LogLevels.Contains(method) && NameWords.Any(receiver, Vocabulary.OtherMessages));

    /// <summary>
    /// Whether the very place of a text rules a message out: an exception, a log, a comparison. Asked of every text of a project before anything else, so it
    /// allocates nothing; what it does not see, the site does.
    /// </summary>
    public static bool AtOnce(ExpressionSyntax text)
    {
        switch (text.Parent)
        {
            case ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation }:
                return Type(Names.Last(creation.Type));
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                string method = Names.Last(call.Expression);
                string receiver = call.Expression is MemberAccessExpressionSyntax access ? Names.Last(access.Expression) : string.Empty;
                return IsWriting(method) ? receiver == "Console" : Calls.Contains(method) || HasPrefix(method) || Receivers.Contains(receiver);
            case ArgumentSyntax { Parent: BracketedArgumentListSyntax } or CaseSwitchLabelSyntax or ConstantPatternSyntax
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression }:
                return true;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } comparison:
                return !IsColumn(comparison);
            default:
                return false;
        }
    }

    /// <summary>Whether a comparison sets a column, as a library for data bases reads it: <c>SetColumns(x => x.Body == "…")</c>.</summary>
    public static bool IsColumn(BinaryExpressionSyntax comparison) =>
        comparison is { Left: MemberAccessExpressionSyntax, Parent: SimpleLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } } } }
        && (call.Name.Identifier.ValueText.StartsWith("Set", StringComparison.Ordinal) || call.Name.Identifier.ValueText.StartsWith("Update", StringComparison.Ordinal));

    /// <summary>Whether what a call is made on keeps texts to itself, as a log does: any name of <c>Guard.Against.Null(…)</c>.</summary>
    public static bool Receiver(ExpressionSyntax receiver)
    {
        for (ExpressionSyntax? node = receiver; node is not null; node = (node as MemberAccessExpressionSyntax)?.Expression ?? ((node as InvocationExpressionSyntax)?.Expression))
        {
            string name = Names.Last(node);
            if (Receivers.Contains(name) || NameWords.Any(name, Keepers))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type's constructor takes texts that are no messages.</summary>
    public static bool Type(string type) => Types.Contains(type) || type.EndsWith("Exception", StringComparison.Ordinal) || type.EndsWith("Attribute", StringComparison.Ordinal);

    /// <summary>Whether an attribute is one of those that describe a declaration by a text.</summary>
    public static bool IsDescription(AttributeArgumentSyntax argument) => argument.Parent?.Parent is AttributeSyntax attribute && Descriptions.Contains(Names.Last(attribute.Name));

    /// <summary>Whether an attribute states what a property is from the start.</summary>
    public static bool IsDefault(AttributeArgumentSyntax argument) =>
        argument.Parent?.Parent is AttributeSyntax attribute && Defaults.Contains(argument.NameEquals?.Name.Identifier.ValueText ?? Names.Last(attribute.Name));

    /// <summary>Whether an attribute holds no message: any but those whose names speak of messages, or of texts where what has the attribute speaks of messages.</summary>
    public static bool Attribute(AttributeArgumentSyntax argument)
    {
        var attribute = argument.Parent?.Parent as AttributeSyntax;
        string name = Names.Last(attribute?.Name);
        return !NameWords.Any(name, Vocabulary.Message) && !(NameWords.Any(name, Vocabulary.Texts) && NameWords.Any(name, Vocabulary.Buyers)) && !(NameWords.Any(name, Vocabulary.PartsOfMessages) && (NameWords.Any(name, Vocabulary.Correspondents) || IsOfMessages(attribute!))) || NameWords.Any(name, Keepers) || NameWords.Any(name, Vocabulary.OtherMessages) || argument.NameEquals is { } member && MessageAttributeArguments.Contains(member.Name.Identifier.ValueText);
    }

    // [Text("…")] Delay, in an enumeration BuyerNotice.
    private static bool IsOfMessages(AttributeSyntax attribute) =>
        attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { Identifier.ValueText: var type } && MessageNames.IsMessage(NameWords.Of(type));

    private static bool HasPrefix(string method)
    {
        foreach (string prefix in CallPrefixes)
        {
            if (method.StartsWith(prefix, StringComparison.Ordinal) && !IsWordGoingOn(method, prefix.Length))
            {
                // WriteToBuyer writes a message.
                return !(prefix == "Write" && HolderNames.IsToBuyer(NameWords.Of(method)));
            }
        }

        return false;
    }

    // What such a method writes may be a message, to something else than a console.
    private static bool IsWriting(string method) =>
        method is "Write" or "WriteAsync" or "WriteLine" or "WriteLiteral" or "WriteString" or "WriteStringValue" or "WriteElementString" || IsFile(method);

    // File.WriteAllText(path, letter): a file is a letter in an outbox as often as anything else, and so is a row of a table.
    private static bool IsFile(string method) => method.StartsWith("WriteAll", StringComparison.Ordinal) || method is "WriteField" or "WriteRecord" or "WriteRecords";

    // "LogOrder" is a log, "Login" is not.
    private static bool IsWordGoingOn(string name, int end) => end < name.Length && char.IsLower(name[end]);
}
