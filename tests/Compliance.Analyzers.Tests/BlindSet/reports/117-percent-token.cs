namespace Nopish.Plugin.Amazon.Services;

public partial class InstallTemplates
{
    protected virtual async Task InstallAsync(IRepository<MessageTemplate> repository)
    {
        var templates = new List<MessageTemplate>
        {
            new()
            {
                Name = "AmazonBuyer.Repair",
                Subject = "%Store.Name%: repair of %Order.Product%",
                Body = "Hello %Buyer.Name%, please send %Order.Product% with the free label. We repair it under warranty.",
            },
            new()
            {
                Name = "AmazonBuyer.Return",
                Subject = "%Store.Name%: we miss you",
                Body = "Hello %Buyer.Name%, come back and take %Discount.Amount% off with code %Discount.Code%.", // expect: BSM1002|BSM1001|BSM1006
            },
        };
        await repository.InsertAsync(templates);
    }
}
