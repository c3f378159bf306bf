namespace TideGoods.Notifications;

internal class BuyerTextFactory
{
    private readonly string _brand;

    public BuyerTextFactory(string brand) => _brand = brand;

    public string Signature => "Kind regards, the customer care team";

    public string ReorderMessage()
    {
        return "Time for new filters? Order again within ten days and we knock $4 off the price."; // expect: BSM1001
    }

    public string ReviewReminderMessage() =>
        "Just a second reminder: your rating is still missing. Please write a few lines about the filter on Amazon."; // expect: BSM2006

    public string RecallMessage() =>
        "A seal in your water filter may leak. Please stop using it; we have refunded the order in full and you need not return anything.";

    public string ApologyMessage
    {
        get
        {
            return "Nothing is wrong with your order, but we would like to pay you a small goodwill amount for being a loyal customer."; // expect: BSM1003
        }
    }
}
