using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>Words without which there is nothing to look at in a file or a project. Searched in the text of each file, once per file, in any case.</summary>
internal sealed class RareWords(params string[] words)
{
    // Asked of every text, so that it allocates nothing. An editor makes a compilation for every keystroke, and the trees of the other files stay the same objects.
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> _known = new();

    /// <summary>Whether one of the words stands in a file of a compilation.</summary>
    public bool StandIn(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (StandIn(tree))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words stands in a file.</summary>
    public bool StandIn(SyntaxTree tree) => (_known.TryGetValue(tree, out StrongBox<bool>? known) ? known : _known.GetValue(tree, Search)).Value;

    private StrongBox<bool> Search(SyntaxTree tree)
    {
        // A text that is not at hand is not fetched.
        if (!tree.TryGetText(out SourceText? text))
        {
            return new StrongBox<bool>(true);
        }

        using var characters = new SourceCharacters(text);
        // An identifier may be written with escapes, which no search finds.
        bool found = characters.Span.IndexOf("\\u00".AsSpan()) >= 0;
        for (int i = 0; i < words.Length && !found; i++)
        {
            found = characters.Span.IndexOf(words[i].AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
        }

        return new StrongBox<bool>(found);
    }
}
