using System;

namespace MorayWhiskyGlass
{
    class Program
    {
        const string Usage = @"couponctl - manages coupons of the web shop

  couponctl new CODE PERCENT     creates a coupon, e.g. couponctl new SLAINTE10 10
  couponctl gift CODE SKU        a free gift with this coupon
  couponctl stop CODE            the coupon is not accepted any more
  couponctl stats                how much discount was given

Do not send coupon codes to Amazon buyers, neither by mail nor on cards.";

        static int Main(string[] argv)
        {
            if (argv.Length == 0)
            {
                Console.WriteLine(Usage);
                return 1;
            }
            switch (argv[0])
            {
                case "new": Console.WriteLine("Coupon {0} gives {1}% off from now on.", argv[1], argv[2]); break;
                case "gift": Console.WriteLine("Coupon {0}: free gift {1} set.", argv[1], argv[2]); break;
                case "stop": Console.WriteLine("Coupon {0} stopped.", argv[1]); break;
                case "stats": Console.WriteLine("Discount given this month: {0:C}", Stats.Sum()); break;
                default: Console.Error.WriteLine("unknown command " + argv[0]); return 2;
            }
            return 0;
        }
    }
}
