using System.Text;

namespace Compliance.Analyzers.Tests;

/// <summary>Sources as they are between two keystrokes, and worse.</summary>
internal static class Mutation
{
    private const string Starters = "\"$@{}()[]+?:;.,=\\\n'";

    /// <summary>Cuts, doubles and moves stretches of the source, and drops in characters that start things.</summary>
    public static string Of(string source, Random random)
    {
        var text = new StringBuilder(source);
        for (int i = 0; i < 6 && text.Length > 0; i++)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(random.Next(1, 40), text.Length - at);
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(random.Next(text.Length), text.ToString(at, length));
                    break;
                default:
                    text.Insert(at, Starters[random.Next(Starters.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
