namespace Hartwell.Toys.Messages
{
    public static class LinkTexts
    {
        private const string Orders = "https://www.amazon.com/gp/your-account/order-history";
        private const string Returns = "https://www.amazon.com/returns";

        public static string ReturnTrain(string buyer)
        {
            return "Hello " + buyer + ", you can start the return of the train set at " + Returns + " and print the label there.";
        }

        public static string Invoice(string buyer, string orderId)
        {
            return "Hello " + buyer + ", the invoice of order " + orderId + " can be downloaded at " + Orders + ".";
        }

        public static string Help(string buyer)
        {
            return $"Hello {buyer}, how long a refund takes depends on your bank, see https://www.amazon.com/gp/help/customer/display.html?nodeId=GKQNFKFK5CF3C54B.";
        }

        public static string Zh(string buyer)
        {
            return $"{buyer}您好，请在 {Orders} 查看退款进度，款项将退回原付款方式。";
        }
    }
}
