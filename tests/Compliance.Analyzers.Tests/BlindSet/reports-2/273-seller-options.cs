namespace G.Config;
public sealed class SellerOptions
{
    public string ReturnText { get; set; } = "Please send the item back with the label from Your Orders.";
    public string SettleText { get; set; } = "If you keep the item we send you 15 EUR by PayPal, please close the return."; // expect: BSM1004|BSM1003|BSM3003
}
