namespace Nanxun.Integration.Amazon;

public class XiaoXiZuZhuang
{
    public OutboundMessage ZuZhuang(OrderSnapshot o)
    {
        var message = new OutboundMessage();
        message.OrderId = o.Id;
        message.Recipient = o.BuyerRelay;

        if (o.Tags.Contains("neg-review"))
        {
            message.Text = "We noticed your disappointed lines about the drill. Kindly take them down; we have made it right, haven't we?"; // expect: BSM2004
        }
        else if (o.Tags.Contains("late"))
        {
            message.Text = "The drill is delayed by two days because of snow. You can still cancel it in Your Orders.";
        }
        else if (o.RepeatBuyer)
        {
            message.Text = "Third order, wow! That puts you on our gold list: early deals and lower prices all year."; // expect: BSM1006|BSM1001
        }
        else
        {
            message.Text = "Was everything perfect? Then five stars would mean the world to our little workshop."; // expect: BSM2002|BSM2003
        }

        return message;
    }
}
