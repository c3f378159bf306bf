using System.Collections.Concurrent;
using System.Threading;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// Whether a file has to do with a marketplace: it names one or its buyers, in code, texts or comments, or is named after its sellers. A web shop writes to customers and users, in HTML and with a confirmation of each order,
/// as it may; what is wrong only in a message that Amazon carries is wrong only where somebody writes through Amazon.
/// </summary>
internal sealed class Marketplace
{
    private static readonly string[] Marks = ["amazon", "amz", "buyer", "marketplace", "asin", "sp-api", "spapi", "sellingpartner", "sellermessaging", "sellercentral", "maijia"];

    private static readonly string[] ChineseMarks = ["亚马逊", "亞馬遜", "买家", "買家", "站内信", "站內信"];

    // What follows the name where it is of Amazon's computers, which serve anybody: using Amazon; Amazon.SimpleEmail, AmazonS3Client, Amazon SES.
    private static readonly string[] CloudMarks =
        ["aws", "web services", "webservices", "s3", "ses", "sqs", "sns", "simple", "dynamo", "runtime", "regionendpoint", "lambda", "cloud", "cognito", "polly", "rds", "ec2", "kinesis", "secrets", "util", "extensions.", "credential", "bedrock", "pinpoint"];

    // Of Amazon's messaging API: its client, its namespaces, the operation that most programs call.
    private static readonly string[] ApiMarks = ["MessagingApi", "messaging.v1", "Models.Messaging", ".Messaging.Create", "CreateUnexpectedProblem"];

    private readonly ConcurrentDictionary<SyntaxTree, bool> _files = new();
    private readonly ConcurrentDictionary<SyntaxTree, bool> _writing = new();

    /// <summary>Whether the file or its path names a marketplace or those who trade there.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="path">Its path, relative to the project.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public bool IsNamedIn(SyntaxTree tree, string path, CancellationToken cancellation) =>
        _files.GetOrAdd(tree, t =>
        {
            using var source = new SourceCharacters(t.GetText(cancellation));
            return IsNamedInPath(path) || IsNamedIn(source.Span) || t.GetRoot(cancellation) is CompilationUnitSyntax unit && IsOfSellers(unit.Members);
        });

    /// <summary>Whether the file writes to buyers through Amazon's messaging API.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public bool IsWrittenToIn(SyntaxTree tree, CancellationToken cancellation) =>
        _writing.GetOrAdd(tree, t =>
        {
            using var source = new SourceCharacters(t.GetText(cancellation));
            foreach (string mark in ApiMarks)
            {
                if (SourceWords.IndexOf(source.Span, mark, 0, StringComparison.OrdinalIgnoreCase) >= 0)
                {
                    return true;
                }
            }

            return false;
        });

    // namespace SellerDesk. A mall speaks of its sellers everywhere; what is named after them is theirs.
    private static bool IsOfSellers(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            bool isOfSellers = member switch
            {
                BaseNamespaceDeclarationSyntax space => NameWords.Any(space.Name.ToString(), Vocabulary.Sellers) || IsOfSellers(space.Members),
                BaseTypeDeclarationSyntax type => NameWords.Any(type.Identifier.ValueText, Vocabulary.Sellers),
                _ => false,
            };
            if (isOfSellers)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the path of a file names a marketplace or those who trade there, its sellers too.</summary>
    public static bool IsNamedInPath(string path) => IsNamedIn(path.AsSpan()) || NameWords.Any(path, Vocabulary.Sellers);

    /// <summary>Whether a text names a marketplace or its buyers.</summary>
    public static bool IsNamedIn(ReadOnlySpan<char> text)
    {
        foreach (string mark in ChineseMarks)
        {
            if (text.IndexOf(mark.AsSpan()) >= 0)
            {
                return true;
            }
        }

        foreach (string mark in Marks)
        {
            if (HasWord(text, mark))
            {
                return true;
            }
        }

        return false;
    }

    // A word, or a word of a name: BuyerMails, to_buyers. Not of a bestseller.
    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        for (int at = SourceWords.IndexOf(text, word, 0, StringComparison.OrdinalIgnoreCase); at >= 0; at = SourceWords.IndexOf(text, word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + word.Length;
            end += end < text.Length && text[end] is 's' or 'S' ? 1 : 0;
            bool starts = at == 0 || !char.IsLetter(text[at - 1]) || char.IsUpper(text[at]) && (!char.IsUpper(text[at - 1]) || char.IsLower(text[at + 1]));
            bool ends = end >= text.Length || !char.IsLower(text[end]) || char.IsUpper(text[end - 1]);
            if (starts && ends && !IsBest(text, at) && !IsCloud(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBest(ReadOnlySpan<char> text, int at)
    {
        int end = at > 0 && text[at - 1] is ' ' or '-' or '_' ? at - 1 : at;
        return text.Slice(0, end).EndsWith("best".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCloud(ReadOnlySpan<char> text, int at)
    {
        const string Name = "amazon";
        int end = at + Name.Length;
        if (!text.Slice(at).StartsWith(Name.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (end < text.Length && text[end] == ';' && text.Slice(0, at).EndsWith("using ".AsSpan(), StringComparison.Ordinal))
        {
            return true;
        }

        ReadOnlySpan<char> next = text.Slice(end < text.Length && text[end] is '.' or ' ' or '_' or '-' ? end + 1 : end);
        foreach (string mark in CloudMarks)
        {
            if (next.StartsWith(mark.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
