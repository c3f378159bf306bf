using System.CommandLine;

namespace Lichtwerk.Tools;

internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Maintenance tool of the Lichtwerk shop");
        var import = new Command("import-coupons", "Import coupon codes from a CSV file into the web shop.");
        import.AddOption(new Option<int>("--percent-off", () => 10, "Discount of the imported coupons in percent."));
        var scan = new Command("scan-templates", "Find templates that ask buyers for a 5-star review or offer gift cards.");
        scan.AddOption(new Option<bool>("--fail-on-wechat", "Fail when a template says add us on WeChat (加微信)."));
        var purge = new Command("purge-reviews", "Delete cached reviews older than 90 days.");
        root.AddCommand(import);
        root.AddCommand(scan);
        root.AddCommand(purge);
        Console.WriteLine("Use --dry-run to see which discount codes would be deleted.");
        return root.InvokeAsync(args);
    }
}
