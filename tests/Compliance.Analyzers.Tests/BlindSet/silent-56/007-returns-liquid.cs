namespace Fennwick.CustomerCare.Returns;

public sealed class ReturnTemplates
{
    public string Approved { get; init; } =
        "Hello {{ customer.name }}, your return for order {{ order.number }} is approved. "
        + "Print the prepaid label from Your Orders (https://www.amazon.com/gp/css/order-history) and hand the parcel over within ten days.";

    public string Received { get; init; } =
        "Hello {{ customer.name }}, the hammock has reached our warehouse. We issued the full refund of {{ amount | money }} today.";

    public string PartMissing { get; init; } =
        "Hello {{ customer.name }}, the return came without the two carabiners. We therefore refunded {{ amount | money }} and kept {{ kept | money }} for the carabiners of this order.";

    public string WrongItem { get; init; } =
        "Hello {{ customer.name }}, we sent you the green hammock by mistake. The blue one leaves today, free of charge, and a label for the green one is waiting in Your Orders.";

    public string Question { get; init; } =
        "Hello {{ customer.name }}, to finish the return we need to know which of the two hammocks you put in the box. Please reply to this message.";
}
