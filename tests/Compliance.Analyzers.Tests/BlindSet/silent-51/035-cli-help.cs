using System;

namespace Duckworth.Tools
{
    internal class Program
    {
        private static void PrintUsage()
        {
            Console.WriteLine("couponimp.exe - imports coupon codes into the till database");
            Console.WriteLine();
            Console.WriteLine("  /file:<path>     text file with one coupon code per line");
            Console.WriteLine("  /percent:<n>     discount in percent, 1 to 90");
            Console.WriteLine("  /gift:<sku>      free gift that is added when the coupon is used");
            Console.WriteLine("  /dry             only show which coupons would be imported");
            Console.WriteLine();
            Console.WriteLine("Coupons are for our three high street shops. Do not send them to Amazon buyers.");
        }

        private static int Main(string[] args)
        {
            if (args.Length == 0)
            {
                PrintUsage();
                return 1;
            }
            string strFile = null;
            foreach (string a in args)
                if (a.StartsWith("/file:")) strFile = a.Substring(6);
            Console.WriteLine("Importing coupon codes from " + strFile + " ...");
            Console.Error.WriteLine("Coupon list holds a code twice; the second one was left out.");
            return 0;
        }
    }
}
