namespace MaoYi.Oms.Notify;

public interface IChannelText { string Channel { get; } string AfterDelivery(Order o); }

public sealed class AmazonText : IChannelText
{
    public string Channel => "amazon";

    public string AfterDelivery(Order o)
    {
        if (o.Country == "US")
            return "Your opinion decides about our future: please, please give us five shiny stars."; // expect: BSM2002

        if (o.Country == "JP")
        {
            return "下回您直接在我们官网下单吧，比亚马逊上实惠得多。"; // expect: BSM3003|BSM3001|BSM1001
        }

        return "The EU declaration of conformity for your scooter is attached, as the law requires.";
    }
}

public sealed class AmazonBulkText : IChannelText
{
    public string Channel => "amazon-business";

    public string AfterDelivery(Order o) =>
        $"Dear {o.Company}, need more? Above 50 pieces we send a pro-forma invoice directly and you pay by bank transfer."; // expect: BSM3003
}
