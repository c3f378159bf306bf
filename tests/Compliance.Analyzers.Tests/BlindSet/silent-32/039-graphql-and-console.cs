using System.CommandLine;

namespace ChannelLoom.Cli;

internal static class PromotionCommands
{
    private const string CreateDiscount = """
        mutation CreateDiscount($code: String!, $percentage: Float!) {
          discountCodeBasicCreate(basicCodeDiscount: {
            title: "Back to school 15% off",
            code: $code,
            customerGets: { value: { percentage: $percentage }, items: { all: true } }
          }) { codeDiscountNode { id } userErrors { field message } }
        }
        """;

    internal static Command Build(IShopifyClient shopify)
    {
        var code = new Option<string>("--code", "The coupon code that shoppers enter at checkout.");
        var percent = new Option<double>("--percent", () => 0.15, "How much the code takes off, as a fraction.");
        var command = new Command("create-discount", "Creates a discount code in a Shopify store.") { code, percent };

        command.SetHandler(async (c, p) =>
        {
            await shopify.MutateAsync(CreateDiscount, new { code = c, percentage = p });
            Console.WriteLine($"Coupon {c} with {p:P0} off has been created.");
        }, code, percent);

        return command;
    }
}
