namespace Rugs.Config;

public class MessageOptions
{
    public string AddressMissing { get; set; } = "Hi {buyer}, the freight company needs your apartment number for order {order}, can you send it?";
    public string DriveTime { get; set; } = "Hi {buyer}, the rug of order {order} is 40 kg. Would Tuesday or Thursday morning suit you for the delivery?";
    public string WrongSize { get; set; } = "Hi {buyer}, we mailed the 2x3 instead of the 3x5. The right rug for order {order} goes out today and the courier takes the small one along.";
    public string Smell { get; set; } = "Hi {buyer}, a new rug smells for a few days, air it outside. If it doesn't go away we take it back and refund order {order}.";
    public string PriceDropped { get; set; } = "Hi {buyer}, I get that it's annoying when a price drops a day later, but we aren't able to pay back the difference on order {order}.";
    public string CancelAsked { get; set; } = "Hi {buyer}, as you asked we cancelled order {order}. Nothing was charged.";
    public int MaxPerHour { get; set; } = 40;
}
