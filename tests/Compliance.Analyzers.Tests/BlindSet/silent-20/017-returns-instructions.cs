namespace Lumen.Returns;

public record ReturnNote(string OrderId, string Text);

public static class ReturnNotes
{
    public static ReturnNote Label(string id) => new(id,
        "The prepaid label is attached. Pack the lamp in its original carton, stick the label on top and drop it at any UPS access point.");

    public static ReturnNote Arrived(string id, decimal amount) => new(id,
        $"Your return arrived today and we refunded {amount:C} to the card you used.");

    public static ReturnNote Link(string id) => new(id,
        "You can start the return at https://www.amazon.com/gp/css/order-history by choosing 'Return or replace items'.");

    public static ReturnNote NoOriginalBox(string id) => new(id,
        "A return without the original carton is fine. Any solid box will do.");

    public static ReturnNote Late(string id) => new(id,
        "The return window closed in June, but as the switch is defective we still take the lamp back and refund it in full.");

    public static ReturnNote Battery(string id) => new(id,
        "Please remove the battery first; parcels with loose batteries are rejected by the carrier.");
}
