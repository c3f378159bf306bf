using System.CommandLine;

namespace CouponSmith.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        var root = new RootCommand("couponsmith - create, list and revoke coupon codes for your shop");

        var create = new Command("create", "Create a coupon code which gives your customers a discount");
        create.AddOption(new Option<int>("--percent", "How many percent off your customers get (1-100)"));
        create.AddOption(new Option<string>("--gift", "SKU of a free gift that is added to the order"));
        create.AddOption(new Option<bool>("--once", "Each customer may use the code only once"));

        var mail = new Command("mail", "Send a coupon to one customer by e-mail");
        mail.AddArgument(new Argument<string>("address", "E-mail address of your customer"));

        var reviews = new Command("reviews", "Export reviews; pass --stars 5 for five-star reviews only");

        root.AddCommand(create);
        root.AddCommand(mail);
        root.AddCommand(reviews);

        Console.WriteLine("Examples:");
        Console.WriteLine("  couponsmith create --percent 15     15% off your next order");
        Console.WriteLine("  couponsmith mail jane@example.com   sends Jane a coupon");
        return root.Invoke(args);
    }
}
