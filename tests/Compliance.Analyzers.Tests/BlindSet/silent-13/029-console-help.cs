namespace ToolForge.Cli;

internal static class Program
{
    private const string Usage = @"
amzguard - checks message templates for Amazon buyers

Usage:
  amzguard scan <file>          reports coupons, discounts, gift cards and review requests
  amzguard explain <rule>       explains a rule, e.g. 'five-star review'
  amzguard fix <file>           removes phone numbers, e-mail addresses and WhatsApp links

Example of a text that is reported:
  Leave us a five-star review and get a $10 gift card!

Options:
  --lang zh                     检查中文模板（好评返现、加微信、优惠券等）
  --strict                      treat hints such as 'make it up to you' as errors
";

    private static int Main(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        Console.WriteLine($"Scanning {args[^1]} for coupons, gift cards and requests to change a review ...");
        return 0;
    }
}
