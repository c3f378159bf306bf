using System.CommandLine;

namespace Guardrail.Cli;

public static class Commands
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Checks message templates for offers, review requests and contact data.");

        var scan = new Command("scan", "Scan a folder for templates that offer a discount, coupon or gift card.");
        scan.Options.Add(new Option<DirectoryInfo>("--path") { Description = "Folder with the templates to be checked." });
        scan.Options.Add(new Option<bool>("--fail-on-review-requests") { Description = "Exit with 1 if a template asks your buyers for a review." });
        scan.Options.Add(new Option<string>("--allow-code") { Description = "A code that is no coupon code, e.g. a pairing code. May be given twice." });

        var explain = new Command("explain", "Explain why a phrase such as \"five stars and we refund you\" is blocked.");
        explain.Arguments.Add(new Argument<string>("phrase") { Description = "The phrase, in quotes." });

        root.Subcommands.Add(scan);
        root.Subcommands.Add(explain);
        return root;
    }
}
