using System;
using System.CommandLine;

namespace Tools.Coupon
{
    internal static class Program
    {
        private const string Usage = @"coupon - makes and lists coupons of the web shop

  coupon create --code SAVE20 --percent 20    create a code that gives 20% off
  coupon gift --sku ABC                       add a free gift to every order
  coupon list --expired                       list the coupons you can no longer use

If you leave out --percent, the discount is 10%.";

        private static int Main(string[] args)
        {
            if (args.Length == 0 || args[0] == "--help")
            {
                Console.WriteLine(Usage);
                return 0;
            }
            var root = new RootCommand("Creates coupons and gift cards");
            root.AddOption(new Option<string>("--code", "The code your customers enter to get a discount"));
            root.AddOption(new Option<int>("--percent", "How much you want to take off"));
            Console.Error.WriteLine("You have no rights to create coupons, please ask your admin for a voucher key.");
            return root.Invoke(args);
        }
    }
}
