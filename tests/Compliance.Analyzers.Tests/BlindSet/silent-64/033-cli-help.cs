using System;
using System.CommandLine;

namespace Outpost.Tools.MessageLint
{
    internal static class Program
    {
        private const string HelpText = """
            msglint checks the message templates of an Amazon seller before they are uploaded.

            What it looks for:
              discount    sentences such as "20% off your next order"
              coupon      coupon and claim codes, "use code SAVE10"
              gift        free gifts and gift cards
              review      requests for 5-star reviews, requests to change or delete a review
              contact     phone numbers, e-mail addresses, WhatsApp and WeChat

            Exit code 0 means that nothing was found, 1 that there are findings, 2 that a file could not be read.
            """;

        private static int Main(string[] args)
        {
            var root = new RootCommand("Checks message templates against the communication guidelines.");
            root.AddOption(new Option<string>("--rules", "Comma-separated list of rules, for example coupon,review"));
            root.AddOption(new Option<bool>("--strict", "Also report neutral requests to leave a review"));
            root.AddArgument(new Argument<string>("path", "Folder with the templates"));

            if (args.Length == 0)
            {
                Console.WriteLine(HelpText);
                return 2;
            }

            return root.Invoke(args);
        }
    }
}
