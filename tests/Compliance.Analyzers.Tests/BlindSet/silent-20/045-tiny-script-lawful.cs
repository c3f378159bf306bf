// by Nadine (support), please ask before changing anything
string message = "Good morning " + buyer + ", ";

message += problem == "broken"
    ? "I am sorry that the bowl arrived in pieces, I have sent a new one. "
    : problem == "late"
        ? "the parcel missed the truck, it will be with you on Wednesday. "
        : "I pass your question on to the workshop. ";

if (askedForDirectSale)
{
    message += "We only sell through Amazon, so please place the order there. ";
}
else if (askedForInvoice)
{
    message += "You find the invoice in your account at https://www.amazon.com/your-orders. ";
}

if (engraving != null)
    message += "The engraving will read '" + engraving + "', is that right? ";

message += "You can answer to this message at any time. Best, Nadine";

amazonInbox.Reply(orderId, message);
