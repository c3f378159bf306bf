using System;
using System.CommandLine;

namespace Copperfield.Appliances.Tools
{
    internal static class Program
    {
        private static int Main(string[] args)
        {
            var root = new RootCommand("Imports reviews, coupons and refunds from the marketplace reports.");
            var reviews = new Command("reviews", "Deletes negative reviews from the local cache and downloads them again.");
            var coupons = new Command("coupons", "Lists the coupon codes and the discount each of them gives.");
            var gifts = new Command("gifts", "Prints the orders that contain a free gift or were paid with a gift card.");

            reviews.AddOption(new Option<int>("--stars", "Only reviews with this number of stars; 5 stars means positive reviews only."));
            coupons.AddOption(new Option<string>("--code", "The code, for instance SAVE20, to get details of a single coupon."));
            root.AddCommand(reviews);
            root.AddCommand(coupons);
            root.AddCommand(gifts);

            if (args.Length == 0)
            {
                Console.WriteLine("Nothing to do. Call with --help to see the commands, or visit the wiki at https://wiki.copperfield.local/importer.");
                return 1;
            }

            return root.Invoke(args);
        }
    }
}
