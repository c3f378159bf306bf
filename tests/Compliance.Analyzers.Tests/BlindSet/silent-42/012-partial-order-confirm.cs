namespace Lodz.Parts.Mail
{
    public partial class QuestionFactory
    {
        private const string Hello = "Good day {0},";
        private const string CancelTip = "If the part does not fit your car, tell us before shipping; we cancel and refund it.";
    }

    public partial class QuestionFactory
    {
        public string AskVin(string buyer, string order) =>
            string.Format(Hello, buyer) + "\n" +
            $"in order {order} you chose brake discs with 288 mm. " +
            "For cars from 2014 there are two sizes. Please reply with the last seven digits of the VIN, " +
            "so that we send the right ones.\n" + CancelTip;

        public string WrongSide(string buyer)
        {
            var t = string.Format(Hello, buyer);
            t += "\nby mistake you got the left mirror in place of the right one.";
            t += "\nThe right one leaves today by express, free of charge.";
            t += "\nA prepaid label for the left one is in Your Orders: https://www.amazon.de/gp/css/order-history";
            return t;
        }

        public string Courier(string buyer, string carrierPhone)
        {
            var t = string.Format(Hello, buyer);
            t += $"\nthe gearbox is on a pallet; the haulier calls you on the number of your order before delivery.";
            return t;
        }
    }
}
