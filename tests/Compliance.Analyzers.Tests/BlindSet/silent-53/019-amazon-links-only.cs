namespace Skylark.Drone.Mail;

public static class OrderLinks
{
    private const string YourOrders = "https://www.amazon.com/gp/css/order-history";
    private const string Returns = "https://www.amazon.com/returns";

    public static string ReturnHow(string name) =>
        $"Dear {name}, to start the return please open {Returns}, choose the drone and print the label.";

    public static string InvoiceHow(string name) =>
        $"Dear {name}, the invoice is under {YourOrders}: click \"Invoice\" beside the order.";

    public static string RefundState(string name, string order) =>
        $"Dear {name}, you can follow the refund of order {order} at {YourOrders}. Banks usually need three to five days.";

    public static string Firmware(string name) =>
        $"Dear {name}, hold the power and the photo key for ten seconds; the error code E04 disappears and the drone pairs again.";
}
