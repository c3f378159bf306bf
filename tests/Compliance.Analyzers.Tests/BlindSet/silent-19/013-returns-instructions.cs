namespace Parcelly.Text;

public class ReturnMessages(string shopName)
{
    public string Approved(string buyer, string orderId) =>
        $"Hello {buyer}, your return for order {orderId} is approved. " +
        "You find the prepaid label at https://www.amazon.com/returns; " +
        "drop the parcel at any UPS point within 30 days. " +
        $"Regards, {shopName}";

    public string Received(string buyer, decimal sum) =>
        $"Hello {buyer}, we have received your return and refunded {sum:C} to your original payment method. " +
        "It can take up to five business days until your bank shows the amount.";

    public string Damaged(string buyer, decimal sum, decimal kept) =>
        $"Hello {buyer}, the returned camera came back without its lens cap. " +
        $"We therefore refunded {sum:C} and withheld {kept:C} for the missing cap on this order.";

    public string Question(string buyer) => $"""
        Hello {buyer},

        we would like to finish your return but the label cannot be read.
        Please reply to this message with the last four digits of the tracking number.
        """;
}
