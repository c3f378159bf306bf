using System.CommandLine;
using Spectre.Console;

namespace Copperfield.Tools.Cli
{
    internal static class LintCommand
    {
        public static Command Create()
        {
            var path = new Argument<string>("path") { Description = "Folder with the message templates to examine." };
            var strict = new Option<bool>("--strict") { Description = "Also report vague wording such as 'we will make it up to you'." };
            var category = new Option<string>("--category") { Description = "Only examine one category: discounts, coupons, gifts, reviews, contact." };

            var command = new Command("lint", "Looks for wording that must not be sent to buyers, for example coupon codes, requests to delete a review, or free gifts.")
            {
                path, strict, category
            };

            command.SetAction(result =>
            {
                var findings = TemplateLinter.Run(result.GetValue(path), result.GetValue(strict), result.GetValue(category));
                foreach (var f in findings)
                    AnsiConsole.MarkupLine($"[yellow]{f.File}:{f.Line}[/] {f.Category}: {Explain(f.Category)}");
                return findings.Count == 0 ? 0 : 1;
            });
            return command;
        }

        private static string Explain(string category) => category switch
        {
            "discounts" => "Templates must not hold out a lower price, such as money off the next order.",
            "coupons" => "Templates must not contain coupon or voucher codes.",
            "gifts" => "A free product may only be mentioned when it replaces a faulty one.",
            "reviews" => "Templates must neither ask for five stars nor tie a refund to a review.",
            "contact" => "Phone numbers, e-mail addresses and links to other web sites are not allowed.",
            _ => "No explanation available."
        };
    }
}
