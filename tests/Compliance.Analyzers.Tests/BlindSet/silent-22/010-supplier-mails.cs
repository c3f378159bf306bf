namespace Brightside.Purchasing;

public class SupplierMailer(IMailer mailer)
{
    public Task AskForPriceAsync(Supplier s, int qty) => mailer.SendToSupplierAsync(s.Email,
        $"Quote for {qty} pieces",
        $"Dear {s.ContactName}, at {qty} pieces per month we would need 12% off your list price. Could you send us a new quote?");

    public Task ComplainAsync(Supplier s, string lot) => mailer.SendToSupplierAsync(s.Email,
        $"Lot {lot}: broken hinges",
        $"Dear {s.ContactName}, 40 hinges of lot {lot} were broken on arrival. Please credit them on the next invoice.");

    public Task ShareContactAsync(Supplier s) => mailer.SendToSupplierAsync(s.Email,
        "New warehouse manager",
        $"Dear {s.ContactName}, from Monday please call Priya on +44 20 7946 0330 or write to goods-in@brightside.example for delivery slots.");

    public Task CnAsync(Supplier s) => mailer.SendToSupplierAsync(s.Email, "采购询价",
        $"{s.ContactName}您好，这批货如果一次订五百件，单价能否再优惠百分之八？有问题请加采购部微信沟通。");
}
