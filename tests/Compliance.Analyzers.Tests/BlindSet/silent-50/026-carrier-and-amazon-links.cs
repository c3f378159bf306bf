namespace Portside.Shipping.Notices;

public class ShippingNotices
{
    private const string OrdersPage = "https://www.amazon.com/gp/css/order-history";
    private const string ReturnsPage = "https://www.amazon.com/returns";

    public string ReturnHowTo(string order) =>
        $"To send the chair of order {order} back, open {ReturnsPage}, choose the order and print the label. It is prepaid.";

    public string InvoiceHowTo(string order) =>
        $"You find the invoice of order {order} at {OrdersPage} under Invoice.";

    public string Reroute(string order, string station) =>
        $"The carrier left order {order} at the pick-up station {station}. Please bring an ID; it is kept there for seven days.";

    public string LostScan(string order) =>
        $"There has been no scan for order {order} since Monday. We asked the carrier to search for it and will refund you if it is not found by Friday.";

    public string Help() =>
        "If the courier asks you for money at the door, do not pay. Duties were included in the price. See https://www.amazon.com/help for the rules.";
}
