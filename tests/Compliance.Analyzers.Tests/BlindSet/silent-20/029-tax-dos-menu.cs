using System;

namespace Buchhaltung
{
    class Program
    {
        static void Main(string[] args)
        {
            Console.WriteLine("1 = Discounts granted to customers");
            Console.WriteLine("2 = Gift cards sold and redeemed");
            Console.WriteLine("3 = Compensation paid for damage in transit");
            Console.WriteLine("4 = Cashback booked by the bank");
            Console.WriteLine("0 = Exit");
            string strChoice = Console.ReadLine();
            if (strChoice == "1")
            {
                Console.WriteLine("Please enter the period for which you want to see the discounts:");
            }
            else if (strChoice == "3")
            {
                Console.WriteLine("Compensation over 500 EUR needs the signature of the boss. Continue? (y/n)");
            }
            else
            {
                Console.WriteLine("Thank you for using the bookkeeping tool!");
            }
        }
    }
}
