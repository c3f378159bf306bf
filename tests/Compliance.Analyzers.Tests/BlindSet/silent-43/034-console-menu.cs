using System;

namespace SellerCli
{
    internal class Program
    {
        private static void Main(string[] args)
        {
            Console.WriteLine("SellerCli - what do you want to do?");
            Console.WriteLine("  1  Create coupon (percent off, budget, ASIN list)");
            Console.WriteLine("  2  Show reviews with 1 or 2 stars");
            Console.WriteLine("  3  Request a review through Solicitations for all orders of last week");
            Console.WriteLine("  4  Export seller feedback that Amazon removed");
            Console.WriteLine("  5  Top up your gift card balance");
            Console.Write("Your choice: ");
            var k = Console.ReadLine();
            if (k == "1") Console.WriteLine("Enter the discount for your customers in percent, e.g. 20");
            else if (k == "3") Console.WriteLine("Amazon will ask {0} buyers for a review. Continue? (y/n)", 42);
            else if (k == "5") Console.WriteLine("Your gift card balance is low. Visit the billing page of your account.");
            else Console.WriteLine("Unknown choice, please type 1 to 5.");
        }
    }
}
