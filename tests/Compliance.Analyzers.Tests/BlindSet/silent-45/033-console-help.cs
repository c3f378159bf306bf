using System.CommandLine;

namespace Nettle.Cli;

public static class Commands
{
    public static RootCommand Build()
    {
        var root = new RootCommand("Tools for the promotions of the web shop");

        var create = new Command("create-coupons", "Creates single-use coupon codes and writes them to a file");
        create.Add(new Option<int>("--count") { Description = "How many coupon codes to create" });
        create.Add(new Option<int>("--percent") { Description = "Discount in percent, for example 15 for 15% off" });

        var check = new Command("check-templates", "Looks for coupons, gift cards and review requests in message templates");
        check.Add(new Option<string>("--folder") { Description = "Folder with the template files" });
        check.Add(new Option<bool>("--strict") { Description = "Also fails on contact data such as phone numbers" });

        root.Add(create);
        root.Add(check);
        return root;
    }

    public static void PrintSummary(int files, int hits) =>
        Console.WriteLine($"{files} templates checked, {hits} with a coupon, gift card or review request.");
}
