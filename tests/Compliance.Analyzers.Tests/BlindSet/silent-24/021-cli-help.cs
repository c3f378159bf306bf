using System.CommandLine;

namespace Birchline.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        var draft = new Argument<string>("draft", "Text file with the message to check.");
        var strict = new Option<bool>("--strict", "Also reject vague promises such as 'we will compensate you'.");
        var lint = new Command("lint", "Finds coupons, discounts, gift cards, review requests and contact details in message drafts.") { draft, strict };
        lint.SetHandler((d, s) => Environment.Exit(Linter.Run(d, s)), draft, strict);

        var root = new RootCommand("bsm: keeps Amazon messages boring, and accounts alive.") { lint };
        Console.WriteLine("Tip: 'Leave us 5 stars and get a free gift' is four violations in one sentence. Run bsm lint.");
        return root.Invoke(args);
    }
}
