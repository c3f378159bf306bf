namespace Integra.Care;

public static class AmazonLinks
{
    private const string Returns = "https://www.amazon.de/returns";
    private const string Orders = "https://www.amazon.de/your-orders";

    public static string ReturnHelp(string buyer) =>
        $"Dear {buyer}, you can start the return under {Returns}. The label is free of charge.";

    public static string InvoiceHelp(string buyer) =>
        $"Dear {buyer}, the invoice can be downloaded under {Orders}; choose 'Invoice' next to the order.";

    public static string SafetyHelp(string buyer) =>
        $"Dear {buyer}, the safety sheet for the solvent is attached; keep the bottle away from children.";

    public static string Contact(string buyer) =>
        $"Dear {buyer}, for all questions please use the button 'Contact seller' under {Orders} or reply to this message.";
}
