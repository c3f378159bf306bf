using System.Net.Mail;

namespace Copperline.Orders
{
    public class StockoutMails
    {
        private readonly string _from;

        public StockoutMails(string from) { _from = from; }

        public MailMessage Build(AmazonOrder order)
        {
            var mail = new MailMessage();
            mail.From = new MailAddress(_from);
            mail.To.Add(order.MarketplaceEmail);
            mail.Subject = "Refund for order " + order.Id;
            mail.Body =
                "Dear " + order.BuyerName + ",\r\n\r\n" +
                "the last " + order.Title + " in our stock was damaged while we packed it, so we could not ship order " + order.Id + ".\r\n" +
                "We have cancelled the order on our side and refunded " + order.Total.ToString("C") + " in full. You do not have to do anything.\r\n\r\n" +
                "We apologise for the trouble.\r\n" +
                "Copperline customer service";
            return mail;
        }
    }

    public class AmazonOrder
    {
        public string Id { get; set; }
        public string BuyerName { get; set; }
        public string MarketplaceEmail { get; set; }
        public string Title { get; set; }
        public decimal Total { get; set; }
    }
}
