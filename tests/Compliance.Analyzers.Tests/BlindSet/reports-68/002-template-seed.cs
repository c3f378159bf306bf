using SqlSugar;

namespace Haima.Crm.Core.SeedData;

public class MailTemplateSeed : ISqlSugarEntitySeedData<MailTemplate>
{
    public IEnumerable<MailTemplate> HasData()
    {
        return new[]
        {
            new MailTemplate
            {
                Id = 1300000000101, Code = "DELAY", Site = "US",
                Subject = "About your order {OrderId}",
                Content = "Dear {BuyerName}, the courier lost the scan of your package since Monday. If it not arrive before {Date}, we will refund you in full through Amazon.",
                CreateTime = DateTime.Parse("2023-04-02 00:00:00")
            },
            new MailTemplate
            {
                Id = 1300000000102, Code = "ARRIVED_7", Site = "US",
                Subject = "How is your {ProductName}?",
                Content = "Dear {BuyerName}, hope you love it. If you share your experience on product page and send us the screenshot, we will return you the full money.", // expect: BSM2001
                CreateTime = DateTime.Parse("2023-04-02 00:00:00")
            },
            new MailTemplate
            {
                Id = 1300000000103, Code = "MISSING", Site = "US",
                Subject = "Missing part of order {OrderId}",
                Content = "Dear {BuyerName}, sorry for the missing adapter. We already ship one to you at no cost, it should reach you in 5 days.",
                CreateTime = DateTime.Parse("2023-04-02 00:00:00")
            },
            new MailTemplate
            {
                Id = 1300000000104, Code = "ARRIVED_20", Site = "US",
                Subject = "One more thing for order {OrderId}",
                Content = "Dear {BuyerName}, we have prepare a small present for you, a 10 dollars Amazon card, just reply YES and we will send.", // expect: BSM1005
                CreateTime = DateTime.Parse("2023-04-02 00:00:00")
            },
            new MailTemplate
            {
                Id = 1300000000105, Code = "BAD_RV", Site = "US",
                Subject = "Order {OrderId}: your concern",
                Content = "Dear {BuyerName}, we see the 1 star you leave. It hurt our small factory very much, can you please help to take it down? We appreciate it.", // expect: BSM2004
                CreateTime = DateTime.Parse("2023-04-02 00:00:00")
            },
        };
    }
}
