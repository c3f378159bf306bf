using System.CommandLine;

namespace Threadwell.Cli;

public static class Commands
{
    public static RootCommand Build()
    {
        var root = new RootCommand("Checks canned responses for wording that Amazon forbids.");

        var scan = new Command("scan", "Reads a CSV of macros and prints the ones that mention coupons, gifts or reviews.");
        scan.AddOption(new Option<string>("--rule", "Only this rule, e.g. 'asks buyer for a 5-star review' or 'offers a discount code'."));
        scan.AddOption(new Option<bool>("--fix", "Replace forbidden sentences with a neutral wording."));
        root.AddCommand(scan);

        var rate = new Command("about", "Shows the version. If you like this tool, please star it on GitHub.");
        root.AddCommand(rate);

        root.AddOption(new Option<string>("--lang", () => "en", "Language of the macros: en or zh (for example 好评返现 or 加微信)."));
        return root;
    }
}
